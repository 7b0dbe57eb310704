import type { ConversationKey } from './conversation-key.ts';
import type { Effect } from './watch.ts';

const reaching: ReadonlySet<Effect['kind']> = new Set([
  'watch-added',
  'watch-removed',
  'watch-restored',
  'habits-changed',
  'move-kept',
  'moves-handed',
  'hand-over-offered',
  'feedback-given',
  'file-held',
  'import-kept',
  'import-undone',
  'care-taken',
  'list-given',
  'list-taken-back',
  'care-given-back',
  'forgotten',
]);

/** Whether the effects concern what the person has in all places. */
export function reachEverywhere(effects: readonly Effect[]): boolean {
  return effects.some(({ kind }) => reaching.has(kind));
}

/** Whose rows the effects concern, beside the person's own. */
export function othersReached(
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  effects: readonly Effect[],
): Pick<ConversationKey, 'tenantId' | 'userId'>[] {
  return effects.flatMap((effect) =>
    effect.kind === 'moves-handed'
      ? [effect.from, effect.to].map(({ userId }) => ({ tenantId, userId }))
      : [],
  );
}
