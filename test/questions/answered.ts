import type { LanguageId } from '../../languages/language-id.ts';
import { outsideSubjects } from '../../languages/outside-subjects.ts';
import { speechFor } from '../../languages/speech.ts';
import { topicTitle } from '../../languages/tell.ts';
import { topicIds } from '../../knowledge/topics.ts';
import { nodesOf, submitsOn, textOn } from '../support/card.ts';
import type { Seen } from '../support/teams.ts';
import { isMeant, type Question } from './case.ts';

/** What a person could see of an answer: topics' ids, `whatIf`, or `outside:` and a subject. */
export type Answered = { readonly told: readonly string[]; readonly offered: readonly string[] };

/** What came of the question. */
export type Outcome = 'told' | 'offered' | 'not known' | 'wrong';

export function answeredIn(seen: Seen, language: LanguageId): Answered {
  const cards = seen.cards.map(({ card }) => card);
  const speech = speechFor(language);
  const texts = cards.flatMap((card) => nodesOf(card).map(({ text }) => text));
  const submits = cards.flatMap(submitsOn);
  const all = [...seen.texts, ...cards.map(textOn)].join('\n');
  // What waiting would change is shown, and nothing to take over.
  const [waits = ''] = speech.say('whatIf.wait', { day: '#' }).split('#');
  const sayOutside = (subject: (typeof outsideSubjects)[number]) =>
    speech.say(`outside.${subject}`, { page: '' }).slice(0, 20);
  return {
    told: [
      ...topicIds.filter((topic) => texts.includes(topicTitle(speech, topic))),
      ...outsideSubjects
        .filter((subject) => all.includes(sayOutside(subject)))
        .map((subject) => `outside:${subject}`),
      ...(submits.some(({ verb }) => verb === 'take-over') || all.includes(waits) ? ['whatIf'] : []),
    ],
    offered: submits.filter(({ verb }) => verb === 'ask').map(({ topic }) => String(topic)),
  };
}

/** Wrong is only what is told as sure and is not what was meant. */
export function outcomeOf(question: Question, { told, offered }: Answered): Outcome {
  if (told.some((each) => isMeant(question, each))) return 'told';
  if (told.length > 0) return 'wrong';
  return offered.some((each) => isMeant(question, each)) ? 'offered' : 'not known';
}
