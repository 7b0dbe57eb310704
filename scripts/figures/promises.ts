import type { Promised } from './promise.ts';

const passing = { what: 'passed', pattern: /^ *([\d,]+) pass(?:ing|ed)/, atLeast: 1 };
const failing = { what: 'failed', pattern: /(\d+) fail(?:ing|ed)/, atMost: 0 };

/** All that was promised in figures, with the command that shows each, the quick ones first. */
export const promises: readonly Promised[] = [
  {
    promise: 'Types, lint, format, import directions, unused code, dependencies, the rulebook’s page',
    command: 'npm run -s check',
    figures: [],
  },
  {
    promise: 'Each behaviour that needs no database, server or browser',
    command: 'npm run -s test:unit',
    figures: [passing],
  },
  {
    promise: 'Each behaviour of the whole bot, on each database',
    command: 'npm run -s test:whole',
    figures: [passing],
  },
  {
    promise: 'Sentences that must not be misread, in three languages',
    command: 'npx mocha --reporter dot test/dialogs/silent-misreadings.test.ts',
    figures: [passing],
  },
  {
    promise: 'What is said and what is heard, case by case, and random compositions that say nothing',
    command: 'npx mocha --reporter dot "test/understanding/**/*.test.ts"',
    figures: [passing],
  },
  {
    promise: 'Whole talks as people typed them',
    command: 'npm run -s talks',
    figures: [
      { what: 'facts stated', pattern: /^\| \d+ talks, \d+ plans \| (\d+)/ },
      { what: 'understood', pattern: /^\| \d+ talks, \d+ plans(?: \| \d+){1} \| (\d+)/ },
      { what: 'asked', pattern: /^\| \d+ talks, \d+ plans(?: \| \d+){2} \| (\d+)/ },
      { what: 'taken wrongly', pattern: /^\| \d+ talks, \d+ plans(?: \| \d+){4} \| (\d+)/, atMost: 0 },
      { what: 'wrong in the plans', pattern: /^\| \d+ talks, \d+ plans(?: \| \d+){7} \| (\d+)/, atMost: 0 },
    ],
  },
  {
    promise: 'Questions as people asked them, thirty in each language',
    command: 'npm run -s questions',
    figures: [
      { what: 'told', pattern: /asked, (\d+) told/, atLeast: 26 },
      { what: 'wrong topic', pattern: /, (\d+) wrong/, atMost: 1 },
    ],
  },
  {
    promise: 'The worst messages hold nobody up',
    command: 'npm run -s bench:messages',
    figures: [{ what: 'ms of processor, worst five', pattern: /^(\d+) ms: /, atMost: 100 }],
  },
  {
    promise: 'Every card in every language, theme and width: heights, contrast, nothing cut',
    command: 'npm run -s cards:gallery',
    figures: [{ what: 'pictures', pattern: /^(\d+) pictures/ }, failing],
  },
  {
    promise: 'The guided move, reminders and languages in the Agents Playground',
    command: 'npm run -s test:browser',
    figures: [passing, failing],
  },
  {
    promise:
      'A year of a portfolio of 2,500 subscriptions: at most one message a working day, no decision missed',
    command: 'npm run -s portfolio:year',
    figures: [
      { what: 'working days', pattern: /^\| [^|]+ \| (\d+)/ },
      { what: 'messages', pattern: /^\| [^|]+ \| \d+ \| (\d+)/, atMost: 261 },
      { what: 'never told', pattern: /^\| .* \| (\d+) \|$/, atMost: 0 },
    ],
  },
  {
    promise: 'Strangers who hold connections shut nobody out',
    command: 'npm run -s chaos:strangers',
    figures: [{ what: 'slowest answer to Teams, ms', pattern: /^\D.* (\d+)$/ }],
  },
  {
    promise: 'Conversations survive kill -9',
    command: 'npm run -s chaos:conversations',
    figures: [
      { what: 'kills', pattern: /killed with -9: (\d+)/ },
      { what: 'answers lost', pattern: /lost or changed: (\d+)/, atMost: 0 },
      { what: 'stored and never given', pattern: /another question: (\d+)/, atMost: 0 },
    ],
  },
  {
    promise: 'Reminders survive kill -9 of the embedded database',
    command: 'npm run -s chaos:pglite',
    figures: [
      { what: 'acknowledged and lost', pattern: /acknowledged and lost: (\d+)/, atMost: 0 },
      { what: 'never reminded of', pattern: /never reminded of: (\d+)/, atMost: 0 },
    ],
  },
  {
    promise: 'Three bots on PostgreSQL, one killed, one stopped; the database away for a minute',
    command: 'npm run -s chaos:postgres',
    figures: [
      { what: 'missing', pattern: /missing: (\d+)/, atMost: 0 },
      { what: 'twice for no reason', pattern: /no such reason: (\d+)/, atMost: 0 },
      { what: 'sends over Teams’ limits', pattern: /over Teams' limits: (\d+)/, atMost: 0 },
      { what: 'seconds from the kill to the last', pattern: /last of its reminders: ([\d.]+)/, atMost: 30 },
    ],
  },
  {
    promise: 'A full disk under the embedded database',
    command: 'npm run -s chaos:full-disk',
    figures: [],
  },
  {
    promise: 'Random activities: nothing but calm answers, no growth',
    command: 'npm run -s fuzz -- 20000',
    figures: [{ what: 'largest growth, %', pattern: /largest growth: (-?[\d.]+)/, atMost: 20 }],
  },
  {
    promise: 'Under load: no errors, nothing grows',
    command: 'npm run -s soak -- --minutes 2 --rate 20',
    figures: [{ what: 'all stayed as it was', pattern: /(\d+) plans were made; all stayed as it was/ }],
  },
  {
    promise: 'An upgrade from 21 November and the way back, with people in the middle of a move',
    command: 'npm run -s upgrade',
    figures: [{ what: 'answers kept', pattern: /with (\d+) answers/ }],
  },
  {
    promise: 'Lists of 100,000 imported subscriptions of 1,000 people',
    command: 'npm run -s bench:portfolio',
    figures: [
      { what: 'ending in 30 days, p50 ms', pattern: /ending in 30 days: p50 ([\d.]+)/, atMost: 50 },
      { what: 'an import of 10,000 taken back, ms', pattern: /undone: p50 ([\d.]+)/, atMost: 1_000 },
    ],
  },
  {
    promise: 'Nobody waits for another’s reminders',
    command: 'npm run -s bench:fair',
    figures: [],
  },
  {
    promise: 'Turns, start, memory and reminders beside what people would use instead',
    command: 'npm run -s bench -- --rounds 3 --seconds 3',
    figures: [
      { what: 'PostgreSQL, turns a second', pattern: /^\| this bot, PostgreSQL *\| (\d+)/ },
      {
        what: 'PostgreSQL, CPU ms a turn',
        pattern: /^\| this bot, PostgreSQL *(?:\|[^|]+){2}\| ([\d.]+)/,
        atMost: 1.2,
      },
      {
        what: 'PostgreSQL, ready ms',
        pattern: /^\| this bot, PostgreSQL *(?:\|[^|]+){4}\| (\d+)/,
        atMost: 1_500,
      },
      {
        what: 'PostgreSQL, MB after',
        pattern: /^\| this bot, PostgreSQL *(?:\|[^|]+){5}\| \d+ \/ (\d+)/,
        atMost: 250,
      },
      { what: 'PGlite, turns a second', pattern: /^\| this bot, PGlite *\| (\d+)/ },
      { what: 'PGlite, ready ms', pattern: /^\| this bot, PGlite *(?:\|[^|]+){4}\| (\d+)/, atMost: 2_500 },
      { what: 'the botbuilder sample, turns a second', pattern: /^\| botbuilder[^|]*\| (\d+)/ },
      {
        what: 'reminders a second to one tenant',
        pattern: /one tenant: 1000 messages, ([\d.]+)/,
        atLeast: 45,
      },
    ],
  },
];
