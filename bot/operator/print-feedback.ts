import type { FeedbackLine } from '../../storage/feedback-lists.ts';
import type { AskedOften } from '../../storage/unknown-questions.ts';
import { count, moment, plain, table } from './table.ts';

/** How often each topic, way and rule was judged, most often wrong first; then each feedback, the newest first. */
export function feedbackTables(given: readonly FeedbackLine[]): string[] {
  if (given.length === 0) return ['No feedback.'];
  const wrong = given.filter(({ reaction }) => reaction === 'dislike').length;
  return [
    ...table(['about', 'right', 'wrong'], countRows(given)),
    '',
    ...given.flatMap(lines),
    '',
    `${count(given.length, 'card', 'cards')} judged: ${given.length - wrong} right, ${wrong} wrong.`,
  ];
}

/** A plan counts for its way and for each of its rules. */
function countRows(given: readonly FeedbackLine[]): string[][] {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { about, reaction } of given)
    for (const name of new Set(namesOf(about))) {
      const counted = counts.get(name) ?? { right: 0, wrong: 0 };
      counted[reaction === 'like' ? 'right' : 'wrong'] += 1;
      counts.set(name, counted);
    }
  return [...counts]
    .sort(([one, a], [other, b]) => b.wrong - a.wrong || b.right - a.right || one.localeCompare(other, 'en'))
    .map(([name, { right, wrong }]) => [name, String(right), String(wrong)]);
}

function namesOf(about: FeedbackLine['about']): string[] {
  if (about.kind === 'answer')
    return [
      ...about.topics.map((topic) => `topic ${topic}`),
      ...about.outside.map((subject) => `outside ${subject}`),
    ];
  return [`${about.kind} ${about.verdict} ${about.path}`, ...about.advice.map((advice) => `rule ${advice}`)];
}

/** Rules are many: the line names the way and the edition, `--json` all of them. */
function lines({ about, reaction, comment, language, givenAt }: FeedbackLine): string[] {
  const what =
    about.kind === 'answer'
      ? namesOf(about).join(', ')
      : `${about.kind} ${about.verdict} ${about.path}, edition ${about.edition}`;
  const said = reaction === 'like' ? 'right' : 'wrong';
  return [
    plain(`${moment(givenAt)}  ${said}  ${language}  ${what}`),
    ...(comment === null ? [] : [plain(`  “${comment}”`)]),
  ];
}

/** The known words of questions that no topic answers, the most frequent first. */
export function unknownTable(asked: readonly AskedOften[]): string[] {
  if (asked.length === 0) return ['No questions are kept; they are, once KEEP_UNKNOWN_QUESTIONS is yes.'];
  const rows = asked.map((one) => [String(one.asked), one.lastOn, one.language, one.words || '–']);
  return [
    ...table(['asked', 'last on', 'language', 'known words'], rows),
    '',
    `${count(asked.length, 'question', 'questions')}; of each the words that the bot knows, and no others.`,
  ];
}

/** One JSON object a line. */
export function jsonLines(items: readonly object[]): string[] {
  return items.map((item) => JSON.stringify(item));
}
