import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';

/** Where operations stand: the joint views, and what the dashboard asks besides. */
const FOLDERS = ['schema/operations', 'gateway/web/dashboard/operations'];

/** An operation that is ready to run, as its file has it. */
export interface ReadyOperation {
  /** `09-budget-in-one-currency`. */
  file: string;
  name: string;
  text: string;
  /** As whom it is to be asked in development, what for, and with which variables, where its first lines say so. */
  persona?: string;
  purpose?: string;
  variables?: string;
}

/** Reads the operations of this repository; none where it is not the working directory's. */
export function readOperations(): ReadyOperation[] {
  return FOLDERS.flatMap((folder) =>
    filesIn(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => operationIn(file.replace('.graphql', ''), readFileSync(`${folder}/${file}`, 'utf8'))),
  );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function operationIn(file: string, text: string): ReadyOperation {
  const operation = parse(text).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const { persona, purpose } =
    /^# persona: (?<persona>[\w-]+)(?:, purpose: (?<purpose>\w+))?$/m.exec(text)?.groups ?? {};
  const variables = /^# variables: (.+)$/m.exec(text)?.[1];
  return {
    file,
    name: operation?.name?.value ?? file,
    text,
    ...(persona !== undefined && { persona }),
    ...(purpose !== undefined && { purpose }),
    ...(variables !== undefined && { variables }),
  };
}
