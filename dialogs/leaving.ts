import type { Conversation } from './conversation.ts';
import { ForgetDialog } from './forget-dialog.ts';
import type { Input } from './input.ts';
import { commandIn } from './understanding/command.ts';
import { reminderReplyIn } from './understanding/reminder-reply.ts';
import { yesOrNo } from './understanding/yes-or-no.ts';

/** Whether somebody only asks that less is kept of them: to be forgotten, or that reminders stop. */
export function asksToLeave(input: Input, { dialogs }: Pick<Conversation, 'dialogs'>): boolean {
  switch (input.kind) {
    case 'typed': {
      const isAsked = dialogs.dialogStack.at(-1)?.id === ForgetDialog.id;
      return isLeaving(input.text) || (isAsked && yesOrNo(input.text) !== undefined);
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

function isLeaving(text: string): boolean {
  const reply = reminderReplyIn(text)?.kind;
  return commandIn(text)?.kind === 'forget-me' || reply === 'stop' || reply === 'stop-reminders';
}
