/** Which folder may import which; the table and its reasons stand in docs/how-it-works.md. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'type imports counted'),
    forbid(
      'guidance-stands-alone',
      { path: '^guidance/' },
      { path: '^(reminders|storage|cards|dialogs|bot|manifest|scripts)/' },
    ),
    forbid('guidance-is-pure', { path: '^guidance/' }, { dependencyTypes: ['core'] }, 'no clock, no I/O'),
    forbid(
      'guidance-knows-no-sdk',
      { path: '^guidance/' },
      { path: 'node_modules/(botbuilder|botframework|restify|drizzle|pg)' },
    ),
    forbid('reminders-import', { path: '^reminders/' }, { path: '^(cards|dialogs|bot|manifest|scripts)/' }),
    forbid(
      'storage-imports',
      { path: '^storage/' },
      { path: '^(reminders|cards|dialogs|bot|manifest|scripts)/' },
    ),
    forbid(
      'storage-knows-guidance-types-only',
      { path: '^storage/' },
      { path: '^guidance/', dependencyTypesNot: ['type-only'] },
    ),
    forbid('cards-import', { path: '^cards/' }, { path: '^(storage|dialogs|bot|manifest|scripts)/' }),
    forbid(
      'cards-know-reminder-types-only',
      { path: '^cards/' },
      { path: '^reminders/', dependencyTypesNot: ['type-only'] },
    ),
    forbid('dialogs-import', { path: '^dialogs/' }, { path: '^(storage|bot|manifest|scripts)/' }),
    forbid('nobody-imports-bot', { path: '^(?!bot/|test/|bench/|scripts/)' }, { path: '^bot/' }),
    forbid('nobody-imports-tests', { path: '^(?!test/|bench/)' }, { path: '^test/' }),
    forbid(
      'sdk-stays-in-bot-and-dialogs',
      { path: '^(?!bot/|dialogs/|test/|bench/)' },
      { path: 'node_modules/(botbuilder|botframework)' },
      'the SDK is archived: a move to its successor touches only these two',
    ),
    forbid('no-hubs', {}, { path: '(^|/)(utils?|helpers?|common|types)(/|\\.ts$)', pathNot: 'node_modules' }),
    forbid('resolvable', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^node_modules/\\.|^bench/peers/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'require', 'default', 'types'],
    },
  },
};
