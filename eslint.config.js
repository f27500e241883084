import tseslint from 'typescript-eslint';

const NAMES = ['county', 'municipalities', 'crossborder', 'immigration'];

/** Forbids imports by path pattern, and says why. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});

const gatewayOut = {
  regex: '/(subgraphs|seed|test)/',
  message: 'The gateway knows its subgraphs by the supergraph alone.',
};
const subgraphOut = {
  regex: '/(gateway|seed|test)/',
  message: 'A subgraph imports schema/, subgraphs/shared/ and itself.',
};
const mongooseOut = {
  regex: '^(mongoose|mongodb|bson|lmdb)(/|$)',
  message: 'Only models, shared/connection, shared/database and the store talk to the database.',
};
const siblings = (own) => ({
  regex: `/(${NAMES.filter((name) => name !== own).join('|')})/`,
  message: 'A subgraph never imports a sibling: it knows another entity by its key.',
});

export default tseslint.config(
  { ignores: ['node_modules/', '**/*.generated.ts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] } } },
    rules: {
      // A file's imports show what it needs at run time and what only to compile.
      '@typescript-eslint/consistent-type-imports': 'error',
      // A cast that silences the compiler hides the next mistake; `as const` stays.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Numbers and dates in messages read well as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The environment is read in one file per process (env.ts), which validates it.
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in env.ts.' },
      ],
      'no-console': 'error',
      // `== null` asks for null and undefined at once, as GraphQL arguments need it.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // mongoose declares its schema options as classes and takes plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['**/env.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['gateway/**'], rules: forbid(gatewayOut, mongooseOut) },
  {
    files: ['schema/**'],
    rules: forbid({ regex: '/(gateway|subgraphs|seed|test)/', message: 'schema/ imports nothing.' }),
  },
  { files: ['subgraphs/shared/**'], rules: forbid(subgraphOut, siblings('')) },
  ...NAMES.flatMap((name) => [
    { files: [`subgraphs/${name}/**`], rules: forbid(subgraphOut, siblings(name), mongooseOut) },
    {
      files: [`subgraphs/${name}/model.ts`, `subgraphs/${name}/model/**`],
      rules: forbid(subgraphOut, siblings(name)),
    },
  ]),
  { files: ['*.config.js'], ...tseslint.configs.disableTypeChecked },
);
