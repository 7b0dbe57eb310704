import type { AdviceId } from '../guidance/advice.ts';
import type { Answers } from '../guidance/answers.ts';
import type { EditionId } from '../guidance/editions.ts';

export type MoveStatus = 'open' | 'done';

/** A step that somebody has ticked off. */
export type TickedStep = {
  readonly step: AdviceId;
  /** Who said so, and what Teams called them then; both empty once they had everything about them deleted. */
  readonly byId: string;
  readonly by: string;
  /** The moment, as an ISO instant. */
  readonly at: string;
};

/** The move of one customer, from its plan to its end, as it is stored. */
export type KeptMove = {
  readonly id: string;
  readonly tenantId: string;
  /** Whose it is: they alone delete it or hand it on. */
  readonly userId: string;
  /** Where it lives: in a channel it is everybody's there. */
  readonly conversationId: string;
  readonly makerName: string;
  /** As typed: 1–120 characters; nothing until somebody has said it. */
  readonly customer?: string | undefined;
  /** The plan's answers. */
  readonly answers: Answers;
  /** By which edition the plan was made last. */
  readonly edition: EditionId;
  /** In the order in which they were ticked. */
  readonly ticked: readonly TickedStep[];
  readonly status: MoveStatus;
};

/** What stood in a move before it was changed; null where nothing did. */
export type MoveBefore = {
  readonly customer?: string | null | undefined;
  readonly answers?: Answers | undefined;
  readonly edition?: EditionId | undefined;
  readonly status?: MoveStatus | undefined;
};

/** What a turn changes of the moves that are kept. */
export type MoveEffect =
  /** Beyond so many open ones of its maker, those that nobody has touched for longest go. */
  | { readonly kind: 'move-kept'; readonly move: KeptMove; readonly most: number }
  | { readonly kind: 'move-changed'; readonly id: string; readonly set: MoveBefore }
  /** As if it had never been kept; its reminders stay. */
  | { readonly kind: 'move-removed'; readonly id: string }
  /** Once is enough: who ticked first stays named. */
  | { readonly kind: 'step-ticked'; readonly id: string; readonly tick: TickedStep }
  | { readonly kind: 'step-unticked'; readonly id: string; readonly step: AdviceId };
