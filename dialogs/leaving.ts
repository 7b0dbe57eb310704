import type { Day } from '../guidance/day.ts';
import type { Said } from '../understanding/said.ts';
import type { Conversation } from './conversation.ts';
import type { Input } from './input.ts';
import { standingOf } from './standing.ts';
import { read } from '../understanding/read.ts';

/** Whether somebody only asks that less is kept of them: to be forgotten, or that reminders stop. */
export function asksToLeave(input: Input, conversation: Pick<Conversation, 'dialogs'>, today: Day): boolean {
  switch (input.kind) {
    case 'typed': {
      const said = read(input.text, { today, draft: {} });
      const isAsked = standingOf(conversation).top === 'forget';
      return isLeaving(said) || (isAsked && said.assent !== undefined);
    }
    case 'pressed': {
      const { submit } = input;
      if (submit.verb === 'forget-everything' || submit.verb === 'keep-everything') return true;
      return (submit.verb === 'reminder' || submit.verb === 'change-watch') && submit.do === 'stop';
    }
    default:
      return false;
  }
}

function isLeaving({ command, reply }: Said): boolean {
  return command?.kind === 'forget-me' || reply?.kind === 'stop' || reply?.kind === 'stop-reminders';
}
