import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** A catalogue as triples. Its context stands in it, so nothing is fetched. */
async function triplesOf(catalogue: object): Promise<Store> {
  const text: unknown = await jsonld.toRDF({ ...catalogue }, { format: 'application/n-quads' });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(text)));
}

/** The word for a term; the library has null where a finding is of no property, whatever its types say. */
function wordOf(term: unknown): string {
  const value: unknown = Reflect.get(Object(term), 'value');
  return typeof value === 'string' ? value : '';
}

/**
 * What breaks the shapes of a Turtle document, one line each; warnings are told apart. `vocabularies` says, in Turtle, what
 * shapes ask of the values of controlled vocabularies. Also how many subjects there are.
 */
export async function held(catalogue: object, shapes: string, vocabularies = '') {
  const triples = await triplesOf(catalogue);
  triples.addQuads(new Parser().parse(vocabularies));
  const report = await new SHACLValidator(new Store(new Parser().parse(shapes))).validate(triples);
  const lines = report.results.map(({ severity, focusNode, path, message }) => ({
    isWarning: !severity.value.endsWith('#Violation'),
    text: [focusNode, path, ...message].map(wordOf).join(' '),
  }));
  const texts = (isWarning: boolean) =>
    lines.filter((each) => each.isWarning === isWarning).map(({ text }) => text);
  return {
    subjects: triples.getSubjects(null, null, null).length,
    violations: texts(false),
    warnings: texts(true),
  };
}
