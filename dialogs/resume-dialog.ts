import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import { z } from 'zod';
import { resumeCard } from '../cards/resume-card.ts';
import { fields } from '../guidance/answers.ts';
import type { Said } from '../understanding/said.ts';
import { retireOpen, showOpen, whoseCard } from './speak.ts';
import { turnOf, type Turn } from './turn.ts';

/** The question at which the person was, and what they wrote on coming back: it is heard once they go on. */
export const absenceSchema = z.object({
  field: z.enum(fields),
  position: z.int(),
  total: z.int(),
  /** Not heard for long: those are welcomed back. */
  wasAway: z.boolean().default(false),
  text: z.string().optional(),
});

export type Absence = z.infer<typeof absenceSchema>;

/** Asks somebody who comes back to a half-finished move: go on, or start over? */
export class ResumeDialog extends Dialog<Absence> {
  static readonly id = 'resume';

  constructor() {
    super(ResumeDialog.id);
  }

  override beginDialog(dc: DialogContext, options?: Absence): Promise<DialogTurnResult> {
    const absence = absenceSchema.parse(options);
    if (dc.activeDialog !== undefined) dc.activeDialog.state = absence;
    ask(turnOf(dc.context), absence);
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    ask(turnOf(context), absenceSchema.parse(instance.state));
    return Promise.resolve();
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { said, kept } = turnOf(dc.context);
    if (!goesOn(said)) return dc.endDialog({ hears: 'said' });
    return dc.endDialog(kept === undefined ? {} : { hears: 'kept' });
  }
}

/** Whether the person goes on where they were: by a press, or by saying so. */
export function goesOn(said: Said | undefined): boolean {
  return said === undefined || said.command?.kind === 'resume' || said.assent === 'yes';
}

function ask(turn: Turn, absence: Absence): void {
  retireOpen(turn);
  showOpen(turn, { kind: 'resume' }, (card) =>
    resumeCard({ ...absence, card, whose: whoseCard(turn) }, turn.speech),
  );
}
