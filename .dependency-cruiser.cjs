const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Which folder may import which; the table and its reasons stand in docs/how-it-works.md. */
const table = {
  guidance: {},
  knowledge: { all: ['guidance'] },
  languages: { all: ['guidance', 'knowledge'], types: ['reminders'] },
  understanding: { all: ['guidance', 'knowledge', 'languages'], types: ['reminders'] },
  storage: { types: ['guidance', 'reminders', 'portfolio'] },
  reminders: { all: ['guidance', 'storage'], types: ['portfolio'] },
  cards: { all: ['guidance', 'knowledge', 'languages'], types: ['reminders', 'portfolio'] },
  dialogs: {
    all: ['guidance', 'knowledge', 'languages', 'understanding', 'reminders', 'cards', 'portfolio'],
  },
  portfolio: { all: ['guidance', 'languages'], types: ['reminders'] },
  manifest: { all: ['languages'] },
};

const folders = [...Object.keys(table), 'bot', 'scripts', 'bench'];

const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

const inside = (names) => `^(${names.join('|')})/`;

/** The folders that the table does not give to this one. */
function others(folder) {
  const { all = [], types = [] } = table[folder];
  return folders.filter((other) => other !== folder && ![...all, ...types].includes(other));
}

/** The folders that the container image has, as Containerfile says. */
const shipped = [
  ...readFileSync(join(__dirname, 'Containerfile'), 'utf8').matchAll(/^COPY ([a-z]+) \1$/gm),
].map(([, folder]) => folder);

function onlyAsTheTableSays(folder) {
  const { types = [] } = table[folder];
  const from = { path: `^${folder}/` };
  return [
    forbid(`${folder}-imports`, from, { path: inside(others(folder)) }),
    ...(types.length === 0
      ? []
      : [
          forbid(`${folder}-knows-types-only`, from, {
            path: inside(types),
            dependencyTypesNot: ['type-only'],
          }),
        ]),
  ];
}

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'type imports counted'),
    ...Object.keys(table).flatMap(onlyAsTheTableSays),
    forbid('guidance-is-pure', { path: '^guidance/' }, { dependencyTypes: ['core'] }, 'no clock, no I/O'),
    forbid(
      'guidance-knows-no-sdk',
      { path: '^guidance/' },
      { path: 'node_modules/(botbuilder|botframework|restify|drizzle|pg)' },
    ),
    forbid(
      'telemetry-is-loaded-where-it-is-on',
      { pathNot: '^bot/telemetry/|^node_modules/' },
      { path: 'node_modules/@opentelemetry/' },
      'bot/telemetry/telemetry-of.ts loads it; everything else knows the port in tracing.ts alone',
    ),
    forbid(
      'one-door',
      { path: '^(bot|dialogs)/' },
      {
        path: '^understanding/',
        pathNot:
          '/(read|read-input|[a-z-]*said|reply-about)\\.ts$|^understanding/(dates/(date-order|hour|time-zone)|words/(budget|text)|phrases/template|finding/(prepare|known-words))\\.ts$',
      },
      'what a message says is read once, by read; what an input of a card holds by read-input',
    ),
    forbid(
      'read-once',
      { path: '^(bot|dialogs)/', pathNot: '^dialogs/(converse|leaving)\\.ts$' },
      { path: '^understanding/read\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'means-is-pure',
      { path: '^dialogs/means/' },
      { path: '^(cards|storage|bot)/|node_modules/(botbuilder|botframework)' },
      'what an input means is told from what was said and how things stand alone',
    ),
    forbid(
      'what-decides-is-pure',
      { path: '^dialogs/(decide[^/]*|(move|watch|person)/(hear|decide[^/]*|event|outcome|decision))\\.ts$' },
      {
        path: '^dialogs/(turn|speak|perform|stack|memory|.*/present[^/]*)\\.ts$|^(storage|bot)/|node_modules/botbuilder',
      },
      'it is handed what is given, and hands back what is to be done and shown',
    ),
    forbid(
      'means-reaches-no-sdk',
      { path: '^dialogs/means/' },
      { path: 'node_modules/(botbuilder|botframework)', reachable: true },
    ),
    forbid('nobody-imports-bot', { path: '^(?!bot/|test/|bench/|scripts/)' }, { path: '^bot/' }),
    forbid('nobody-imports-tests', { path: '^(?!test/|bench/)' }, { path: '^test/' }),
    forbid(
      'sdk-stays-in-bot-and-dialogs',
      { path: '^(?!bot/|dialogs/|test/|bench/)' },
      { path: 'node_modules/(botbuilder|botframework)' },
      'the SDK is archived: a move to its successor touches only these two',
    ),
    forbid(
      'ships-whole',
      { path: inside(shipped) },
      {
        pathNot: `${inside(shipped)}|^package\\.json$|^node_modules/`,
        dependencyTypesNot: ['core', 'type-only'],
      },
      'the container image has these folders and package.json alone',
    ),
    forbid(
      'ships-with-what-it-needs',
      { path: inside(shipped) },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'the container image has production dependencies alone',
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
