import { speechFor } from '../../languages/speech.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import type { Command } from '../../understanding/command-said.ts';
import type { Listening, Picked, Said } from '../../understanding/said.ts';
import type { ReminderReply, WatchRequest } from '../../understanding/watch-said.ts';
import { clockCommandIn } from './clock-command.ts';
import { commandIn } from './command.ts';
import { nameSaid } from '../../understanding/customer-name.ts';
import { endSaid } from './end-said.ts';
import { choiceByPlace, optionSaid } from './option-said.ts';
import { reminderReplyIn } from './reminder-reply.ts';
import { saidOfMove } from './said-of-move.ts';
import { wordsOf } from '../../understanding/text.ts';
import { timeZoneIn } from '../../understanding/dates/time-zone.ts';
import { understand } from './understand.ts';
import { watchRequestIn } from './watch-request.ts';
import { yesOrNo } from './yes-or-no.ts';

/**
 * Everything that a typed message says, in whichever language. The one door: it is called once a message, and nobody
 * else looks at the words. Days are UTC days, but for those of the person's own words. Pure; never throws.
 */
export function read(text: string, listening: Listening): Said {
  const understood = understand(text, listening);
  const command = commandOf(text, listening);
  const watch = command === undefined ? watchRequestIn(text, listening) : undefined;
  return {
    ...saidOfMove(understood),
    corrects: false,
    undo: false,
    asks: (understood.questions ?? []).map((words) => ({ unknown: true, words })),
    outside: [],
    unread: understood.unused ?? [],
    command,
    watch,
    reply: replyOf(text, watch),
    customer: watch?.kind === undefined ? watch?.subject : undefined,
    picked: pickedOf(text, listening),
    assent: yesOrNo(text),
    ...ofWatch(text, listening),
  };
}

function commandOf(text: string, { today, movesClock = false }: Listening): Command | undefined {
  const clock = movesClock ? clockCommandIn(text, today) : undefined;
  if (clock !== undefined) return clock;
  const command = commandIn(text);
  switch (command?.kind) {
    case 'time-zone':
      return { kind: 'time-zone', zone: timeZoneIn(command.said) };
    case 'speak':
      return { ...command, byName: namedAlone(text, command.language) };
    default:
      return command;
  }
}

/** Whether the one word of the message is what the language calls itself, or what others call it. */
function namedAlone(text: string, language: LanguageId): 'own' | 'other' | undefined {
  const [word, ...more] = wordsOf(text);
  if (more.length > 0) return undefined;
  const [ownName] = wordsOf(speechFor(undefined, language).languageName(language));
  return word === ownName ? 'own' : 'other';
}

function replyOf(text: string, watch: WatchRequest | undefined): ReminderReply | undefined {
  // "Done?" settles nothing, and neither does "remind me on Friday to get it done".
  if (text.includes('?') || watch?.kind === 'own-words') return undefined;
  const reply = reminderReplyIn(text);
  if (reply !== undefined) return { ...reply, onlyBelow: reply.kind === 'stop' };
  if (watch?.by !== 'remind' || watch.subject !== undefined || watch.daysBefore !== undefined)
    return undefined;
  // "Remind me on Friday", and nothing of whom.
  return watch.end?.kind === 'day' ? { kind: 'snooze', rest: watch.end.day, onlyBelow: true } : undefined;
}

function pickedOf(text: string, { asking, options = [], draft }: Listening): Picked | undefined {
  if (asking === undefined) return undefined;
  const picked = optionSaid(text, asking, options);
  if (picked !== undefined || options.length > 0) return picked;
  const option = choiceByPlace(text, asking, draft);
  return option === undefined ? undefined : { kind: 'picked', option };
}

function ofWatch(text: string, { watchAsks }: Listening): Pick<Said, 'name' | 'end'> {
  switch (watchAsks?.for) {
    case 'name':
      return {
        name: text.trimEnd().endsWith('?') ? { kind: 'question' } : nameSaid(text, watchAsks.most),
      };
    case 'end':
      return { end: endSaid(text, watchAsks.from) };
    case undefined:
      return {};
  }
}
