import tseslint from 'typescript-eslint';

const barrels = [
  { name: 'date-fns', message: "Import 'date-fns/<name>': the barrel costs every start a second." },
  {
    name: 'botbuilder-dialogs',
    message:
      "Import 'botbuilder-dialogs/lib/<file>.js': the whole brings prompts and recognisers of its own along.",
    allowTypeImports: true,
  },
];

export default tseslint.config(
  { ignores: ['**/node_modules/', '.data/', 'dist/', 'storage/migrations/', 'bench/peers/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/only-throw-error': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: barrels }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/suite-watch.ts', 'test/bot/{log,last-words}.test.ts', 'test/fuzz/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^pino$|/bot/log\\.ts$',
              message:
                'Use watchedLog (test/support/suite-watch.ts): every log of the tests is searched for leaks.',
            },
          ],
        },
      ],
    },
  },
);
