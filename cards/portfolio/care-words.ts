import type { Caretaker } from '../../portfolio/kept/caretaker.ts';
import type { CareTakenFrom } from '../../portfolio/kept/portfolio-effect.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';

/** No more are named. */
const mostNamed = 3;

/** Who is reminded of how many of these subscriptions in the place of whoever reads. */
export function caredForLines(caredFor: readonly CareTakenFrom[], speech: Speech): string[] {
  const more = caredFor.slice(mostNamed).reduce((sum, { count }) => sum + count, 0);
  return [
    ...caredFor
      .slice(0, mostNamed)
      .map(({ name, count }) => speech.say('care.of', { count, name: nameWords(name, speech) })),
    ...(more > 0 ? [speech.say('care.of.more', { count: more })] : []),
  ];
}

/** Who is reminded of one, in the place of whoever reads. */
export function caretakerWords(caretaker: Caretaker, speech: Speech): string {
  return caretaker.kind === 'channel'
    ? speech.say('care.channel')
    : speech.say('care.by', { name: nameWords(caretaker.name, speech) });
}

/** Has whoever presses be reminded of those that colleagues look after. */
export function careButtons(caredFor: readonly CareTakenFrom[], speech: Speech): Button[] {
  const count = caredFor.reduce((sum, one) => sum + one.count, 0);
  return count === 0 ? [] : [button(speech.say('button.takeCare', { count }), { verb: 'take-care' })];
}

function nameWords(name: string, speech: Speech): string {
  return name === '' ? speech.say('care.somebody') : name;
}
