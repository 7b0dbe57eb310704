import { z } from 'zod';
import type { AdaptiveCard } from '../../cards/parts/shown.ts';

const nodesSchema = z.array(z.looseObject({}));
const showCardSchema = z.looseObject({
  type: z.literal('Action.ShowCard'),
  title: z.string(),
  card: z.looseObject({ body: nodesSchema, actions: nodesSchema.optional() }),
});

/** The card with everything in sight that it can unfold; nothing where it has nothing folded. */
export function unfolded(card: AdaptiveCard): AdaptiveCard | undefined {
  const actions = nodesSchema.parse(card['actions'] ?? []);
  const folded = actions.flatMap((action) => {
    const showCard = showCardSchema.safeParse(action);
    return showCard.success ? [showCard.data] : [];
  });
  const open = {
    ...card,
    body: [...nodesSchema.parse(shownAll(card['body'])), ...folded.map(inSight)],
  };
  return JSON.stringify(open.body) === JSON.stringify(card['body']) ? undefined : open;
}

function inSight({ card }: z.infer<typeof showCardSchema>): object {
  const { body, actions = [] } = card;
  return { type: 'Container', style: 'emphasis', items: [...body, { type: 'ActionSet', actions }] };
}

function shownAll(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shownAll);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([name]) => name !== 'isVisible');
  return Object.fromEntries(kept.map(([name, value]) => [name, shownAll(value)]));
}
