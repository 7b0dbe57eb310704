import { z } from 'zod';
import type { AdaptiveCard } from '../../cards/parts/shown.ts';

const nodesSchema = z.array(z.looseObject({}));
const showCardSchema = z.looseObject({
  type: z.literal('Action.ShowCard'),
  title: z.string(),
  card: z.looseObject({ body: nodesSchema, actions: nodesSchema.optional() }),
});

const toggleSchema = z.object({
  type: z.literal('Action.ToggleVisibility'),
  targetElements: z.array(z.string()),
});

/** The card after each thing on it that folds and unfolds was pressed once; nothing where it has none. */
export function unfolded(card: AdaptiveCard): AdaptiveCard | undefined {
  const actions = nodesSchema.parse(card['actions'] ?? []);
  const folded = actions.flatMap((action) => {
    const showCard = showCardSchema.safeParse(action);
    return showCard.success ? [showCard.data] : [];
  });
  const toggled = new Set(targetsIn(card['body']));
  if (folded.length === 0 && toggled.size === 0) return undefined;
  const body = nodesSchema.parse(toggledIn(card['body'], toggled));
  return { ...card, body: [...body, ...folded.map(inSight)] };
}

function inSight({ card }: z.infer<typeof showCardSchema>): object {
  const { body, actions = [] } = card;
  return { type: 'Container', style: 'emphasis', items: [...body, { type: 'ActionSet', actions }] };
}

function targetsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(targetsIn);
  const toggle = toggleSchema.safeParse(node);
  if (toggle.success) return toggle.data.targetElements;
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(targetsIn) : [];
}

function toggledIn(node: unknown, ids: ReadonlySet<unknown>): unknown {
  if (Array.isArray(node)) return node.map((each) => toggledIn(each, ids));
  if (typeof node !== 'object' || node === null) return node;
  const inside = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, toggledIn(value, ids)]),
  );
  return 'id' in node && ids.has(node.id) ? { ...inside, isVisible: inside['isVisible'] === false } : inside;
}
