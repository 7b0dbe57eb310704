import { speechFor } from '../../languages/speech.ts';
import type { Listening, Said } from '../../understanding/said.ts';
import { isField, plainAnswer } from './plain-meaning.ts';

const { say } = speechFor('en');

/** What the bot does with a message, a line each. */
export function plainSaid(said: Said): string[] {
  const lines = [
    ...Object.entries(said.facts).flatMap(([field, value]) =>
      isField(field) ? [`it sets ${plainAnswer(field, value)}`] : [],
    ),
    ...said.doubts.map(({ field, options = [] }) => {
      const among = options.length > 0 ? `, one of ${options.join(', ')}` : '';
      return `it asks back about ${say(`field.${field}`)}${among}`;
    }),
    ...(said.picked === undefined ? [] : ['it picks one of the answers that were offered']),
    ...(said.assent === undefined ? [] : [`it hears a ${said.assent}`]),
    ...said.asks.map((asked) =>
      'whatIf' in asked ? 'it hears a supposition, and sets nothing by it' : 'it hears a question',
    ),
    ...(said.corrects ? ['it hears that something said before is corrected'] : []),
    ...(said.undo ? ['it puts things back as they were'] : []),
    ...(said.command === undefined ? [] : [`it does “${said.command.kind}”`]),
    ...(said.reply === undefined ? [] : [`below a reminder it does “${said.reply.kind}”`]),
    ...(said.watch === undefined ? [] : ['it sets a reminder']),
    ...(said.news === undefined ? [] : [`it hears the news “${said.news.id}”`]),
    ...(said.customer === undefined ? [] : [`it calls the customer ${said.customer}`]),
    ...said.outside.map((subject) => `it says that it does not plan this: ${subject}`),
    ...said.unread.map((part) => `it says that it did not use “${part}”`),
  ];
  return lines.length === 0 ? ['it takes nothing from this message'] : lines;
}

/** The message as a line of test/cases/heard/, with what is read now. */
export function asCase(text: string, said: Said, { asking }: Listening): string {
  const { facts } = said;
  const asked = said.doubts.map(({ field }) => field);
  const doubts = asked.length > 0 ? { doubts: asked } : {};
  return JSON.stringify({ text, ...(asking === undefined ? {} : { asking }), facts, ...doubts });
}
