import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import { cardActivity as activityOf } from '../../bot/teams/deliver.ts';
import { formCard } from '../../cards/move/form-card.ts';
import { languageIds } from '../../languages/language-id.ts';
import { plainWords } from '../../cards/parts/plain-words.ts';
import { adviceTitle } from '../../cards/move/advice-words.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import { questionCard } from '../../cards/move/question-card.ts';
import { reminderCard } from '../../cards/watch/reminder-card.ts';
import { saidCard } from '../../cards/talk/said-card.ts';
import { resumeCard } from '../../cards/talk/resume-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { speechFor, type Speech } from '../../languages/speech.ts';
import { watchAddedCard, watchCard, watchNotAddedCard } from '../../cards/watch/watch-card.ts';
import { watchListCard } from '../../cards/watch/watch-list-card.ts';
import { watchAnsweredCard, watchEndCard, watchNameCard } from '../../cards/watch/watch-question-card.ts';
import { watchHandledCard } from '../../cards/watch/watch-handled-card.ts';
import { nameSaid } from '../../understanding/reminding/name-said.ts';
import { fields } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { anyQuestion } from '../guidance/any-answers.ts';
import { nodesOf } from '../support/card.ts';
import { digestItem, digestOfOne, watchId } from '../support/watch-digests.ts';
import { foreignWords, wordsOn } from '../support/wording.ts';

const nasty = [
  '**bold**',
  '[Contoso](https://evil.example)',
  'www.evil.example',
  'https://evil.example/?a=1&b=2',
  'evil.example',
  'mailto:eve@evil.example',
  '{{DATE(2027-02-14T06:08:39Z, SHORT)}}',
  '<at>everybody</at>',
  '<b onmouseover=alert(1)>x</b>',
  '${summary}',
  '${$root.title}',
  '{subject}',
  '{0}',
  '{count, plural, one {a} other {b}}',
  '# heading',
  '&lt;b&gt; &#91;x&#93;',
  '- list',
  '1. list',
  '`code`',
  '\u202egnp.exe',
  '\u200bContoso\u2066',
  'شركة كونتوسو',
  "'{quoted}'",
  '\\',
];

/** What a person may write as a name: signs of Markdown, links, placeholders, unseen characters. */
const anyWords = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

/** Names of customers are tidied before anything is done with them. */
const anySubject = anyWords.map((written) => {
  const said = nameSaid(written);
  return said.kind === 'name' ? said.name : 'Contoso';
});

type Said = {
  readonly subject: string;
  readonly person: string;
  readonly typed: string;
  readonly question: { readonly answers: Parameters<typeof makePlan>[0]; readonly today: string };
};

const anySaid: fc.Arbitrary<Said> = fc.record({
  subject: anySubject,
  person: anyWords,
  typed: anyWords,
  question: anyQuestion,
});

const [someQuestion] = fc.sample(anyQuestion, { numRuns: 1, seed: 1 });
assert.ok(someQuestion);

/** Ends what is escaped right before a sign that lists only where a line begins. */
const escapedBeforeDash: Said = {
  subject: String.raw`\ - list`,
  person: String.raw`\ 1. list`,
  typed: String.raw`\ # heading`,
  question: someQuestion,
};

/** Is part of many words. */
const oneLetter: Said = { ...escapedBeforeDash, person: 'r', typed: 'I' };

/** Loses a character that no card shows. */
const withControl: Said = { ...escapedBeforeDash, person: '\u0000 {subject}' };

const card = 'key';

const activitySchema = z.object({
  summary: z.string(),
  attachments: z.array(z.object({ content: z.object({ fallbackText: z.string() }) })),
});

/** What Teams is sent beside the card itself. */
function cardActivity(shown: Shown) {
  return activitySchema.parse(activityOf(shown));
}

/** Every card that shows what a person typed, or who they are. */
function cardsFor({ subject, person, typed, question: { answers, today } }: Said, speech: Speech): Shown[] {
  const plan = makePlan(answers, today);
  const watched = {
    subject,
    termEnd: '2027-03-31',
    daysLeft: 61,
    days: ['2027-03-01'],
    timeZone: 'UTC',
    hour: 9,
  };
  const item = digestItem({ subject, makerName: person });
  return [
    planCard({ plan, answers, today, card, withActions: true, whose: person }, speech),
    resumeCard({ field: 'offer', position: 2, total: 9, card, wasAway: true, whose: person }, speech),
    formCard(
      {
        draft: answers,
        problems: [{ field: 'termEnd', problem: { kind: 'not-a-day' } }],
        typed: { termEnd: typed, subscriptionCount: typed },
        card,
        today,
        whose: person,
      },
      speech,
    ),
    ...fields.map((field) =>
      questionCard(
        {
          field,
          position: 2,
          total: 9,
          card,
          canGoBack: true,
          today,
          readBack: { taken: answers, before: {}, leftOut: [], step: 1 },
          whose: person,
        },
        speech,
      ),
    ),
    watchNameCard({ problem: { kind: 'long-name', length: 130 }, typed, most: 120, card }, speech),
    watchEndCard({ subject, canGoBack: true, card }, speech),
    watchAnsweredCard({ subject }, speech),
    watchAddedCard({ ...watched, watchId, zoneFrom: 'client' }, speech),
    watchNotAddedCard({ ...watched, days: [] }, speech),
    watchCard({ ...watched, watchId, cadence: [7], elsewhere: true }, speech),
    watchListCard(
      { watches: [{ ...watched, watchId }], page: 1, pages: 1, timeZone: 'UTC', hidden: 0 },
      speech,
    ),
    watchHandledCard({ subject, handled: { kind: 'done', who: person } }, speech),
    saidCard({ lines: [subject], change: { verb: 'settings' } }, speech),
    reminderCard(digestOfOne({ subject, makerName: person }), { inPersonalChat: false }, speech),
    reminderCard(
      { items: [item, item], more: 1, missed: [{ subject, termEnd: '2027-01-31' }], moreMissed: 3 },
      { inPersonalChat: false },
      speech,
    ),
  ];
}

/** The texts in which clients read Markdown. */
function markdownOn(shown: unknown): string[] {
  return nodesOf(shown).flatMap((node) => {
    if (node['type'] === 'TextBlock') return [String(node['text'])];
    if (node['type'] !== 'FactSet') return [];
    return nodesOf(node['facts']).flatMap(({ title, value }) => [String(title), String(value)]);
  });
}

/** What the plan's card makes bold or a list of by itself: its days, and the titles of its advice. */
function ownMarks({ question: { answers, today } }: Said, speech: Speech): string[] {
  const { advice, keyDates } = makePlan(answers, today);
  const titles = advice.map((each) => adviceTitle(each, speech));
  const days = [today, ...keyDates.map(({ day }) => day)].map((day) => speech.day(day));
  return [...[...titles, ...days].map((words) => `**${words}**`), ...titles.map((title) => `- ${title}`)];
}

function withoutOwn(text: string, marks: readonly string[]): string {
  return marks.reduce((left, mark) => left.replaceAll(mark, '·'), text.replaceAll('\u00a0', ' '));
}

const ownLink = /\[[^[\]<>\n]*\]\(https:\/\/learn\.microsoft\.com\/[\w/#.?=&-]*\)/g;

/** Removes what was typed, however it was escaped, so that the bot's own words are left. */
function without(typed: readonly string[], text: string): string {
  const plain = (one: string) =>
    plainWords(one)
      .replaceAll(/[\\\u2060]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  // The longest first: a name may be part of something else that was typed.
  const longestFirst = [...typed].sort((one, other) => other.length - one.length);
  return longestFirst.map(plain).reduce(withoutOne, plain(text));
}

/** One letter of a word of the bot's own is none that was typed. */
function withoutOne(text: string, typed: string): string {
  const joins = (at: number) => at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return text.replaceAll(typed, (found, at: number) => (joins(at) || joins(at + found.length) ? found : ''));
}

for (const language of languageIds) {
  const speech = speechFor(language);

  describe(`what people typed, on cards in ${language}`, () => {
    it('is shown as they typed it: no Markdown, no links, no tags', () => {
      fc.assert(
        fc.property(anySaid, (said) => {
          const marks = ownMarks(said, speech);
          for (const shown of cardsFor(said, speech))
            for (const text of markdownOn(shown.card).map((each) => withoutOwn(each, marks))) {
              // A sign stays where each stood: what follows it does not begin a line.
              const unescaped = text.replaceAll(ownLink, '·').replaceAll(/\\./gs, '·');
              assert.doesNotMatch(
                unescaped,
                /[[\]<>`*_~|]|:\/\/|www\.|evil\.|@evil|mailto:\w|\{\{|\p{Bidi_Control}|^\s*[#+-]|^\s*\d+[.)]\s/mu,
              );
            }
        }),
        { numRuns: 25, examples: [[escapedBeforeDash]] },
      );
    });

    it('makes no link and mentions nobody where no Markdown is read: in lists to pick from, notifications, fallback', () => {
      fc.assert(
        fc.property(anySaid, (said) => {
          for (const shown of cardsFor(said, speech)) {
            const { summary, attachments } = cardActivity(shown);
            const picked = nodesOf(shown.card).flatMap(({ choices }) => nodesOf(choices ?? []));
            const titles = picked.flatMap(({ title }) => (typeof title === 'string' ? [title] : []));
            for (const text of [
              summary,
              ...attachments.map(({ content }) => content.fallbackText),
              ...titles,
            ])
              assert.doesNotMatch(
                text,
                /<\/?at(?![\p{L}\p{N}])|:\/\/|www\.[\p{L}\d]|evil\.|@evil|\p{Bidi_Control}/iu,
              );
          }
        }),
        { numRuns: 25 },
      );
    });

    it('leaves no place unfilled, fills none that was typed, and brings in no other language', () => {
      fc.assert(
        fc.property(anySaid, (said) => {
          const { subject, person, typed: words } = said;
          // A row's title holds the beginning of a long name.
          const typed = [
            subject,
            subject.slice(0, 50),
            person,
            words,
            words.slice(0, 100),
            words.slice(0, 120),
          ];
          for (const { card: shown, summary } of cardsFor(said, speech))
            for (const text of [...wordsOn(shown), summary]) {
              const own = without(typed, text);
              assert.doesNotMatch(own, /\$\{|\{\w*\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/);
              assert.deepEqual(foreignWords(own, language), []);
            }
        }),
        { numRuns: 25, examples: [[withControl], [oneLetter]] },
      );
    });

    it('keeps its placeholders as they stand', () => {
      const subject = '${summary} {subject} {0} {count, plural, one {a} other {b}}';
      const [question] = fc.sample(anyQuestion, 1);
      assert.ok(question);
      for (const { summary } of cardsFor({ subject, person: 'Ada', typed: 'x', question }, speech).slice(-5))
        assert.ok(summary.includes(subject), summary);
    });
  });
}
