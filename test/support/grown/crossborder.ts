import { rows } from '../../../seed/crossborder.ts';
import type { SeedRows } from '../../../seed/load.ts';
import { names, only } from './names.ts';

/** A project with as many work packages, each with a budget line, a payer, a method, an indicator and a municipality. */
export function crossborder(size: number): SeedRows {
  const { name, municipality, partner, count } = names(size);
  const model = only(rows.projects);
  const town = only(model.municipalities);
  const project = {
    ...model,
    _id: name,
    municipalities: count((index) => ({ ...town, municipality: municipality(index) })),
  };
  const indicator = only(rows.indicators);
  const method = only(rows.projectMethods.filter(({ trials }) => trials.length > 0));
  const financing = only(rows.financingSources.filter(({ countsAsActual }) => countsAsActual));
  const fact = (rule: string, severity: string, index: number) => ({
    ...only(rows.facts.filter(({ claim, finding }) => claim.rule === rule && finding.severity === severity)),
    _id: `${name}:${rule}:${index}`,
    subject: name,
  });
  const workPackage = (index: number) => `${name}:${index + 1}`;
  return {
    partners: count((index) => ({ ...only(rows.partners), _id: partner(index) })),
    projects: [project],
    workPackages: count((index) => ({
      ...only(rows.workPackages),
      _id: workPackage(index),
      project: name,
      number: index + 1,
      municipalities: [municipality(index)],
    })),
    budgetLines: count((index) => ({
      ...only(rows.budgetLines),
      _id: `${workPackage(index)}:SE:1`,
      project: name,
      workPackage: workPackage(index),
    })),
    financingSources: count((index) => ({
      ...financing,
      _id: `${name}:F:${index}`,
      project: name,
      payers: [{ nameInDocument: name, partner: partner(index) }],
      payerMunicipalities: [municipality(index)],
      position: index,
    })),
    indicators: count((index) => ({
      ...indicator,
      _id: `${name}:I${index + 1}`,
      project: name,
      position: index + 1,
      parts: indicator.parts.map((part) => ({ ...part, workPackage: workPackage(index) })),
    })),
    projectMethods: count((index) => ({
      ...method,
      _id: `${name}:M${index}`,
      project: name,
      workPackage: workPackage(index),
      trials: method.trials.map((trial) => ({ ...trial, municipality: municipality(index) })),
    })),
    facts: count((index) => [fact('R5', 'OK', index), fact('R7', 'CONFLICT', index)]).flat(),
  };
}
