import { z } from 'zod';

/** Any JSON object inside a card. */
const nodeSchema = z.looseObject({});
type Node = z.infer<typeof nodeSchema>;

/** Every object in the card, outermost first. */
export function nodesOf(card: unknown): Node[] {
  const nodes: Node[] = [];
  gather(card, nodes);
  return nodes;
}

function gather(part: unknown, nodes: Node[]): void {
  if (!isNode(part) && !Array.isArray(part)) return;
  if (isNode(part)) nodes.push(part);
  for (const inside of Object.values(part)) gather(inside, nodes);
}

/** A schema would make an error of each text on the card, a hundred times dearer. */
function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** The ids of the card's inputs, in order. */
export function inputIds(card: unknown): string[] {
  return nodesOf(card)
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'))
    .map(({ id }) => String(id));
}

/** The ids of the advice that the card shows, in order. */
export function adviceOn(card: unknown): string[] {
  return nodesOf(card)
    .map(({ id }) => String(id))
    .filter((id) => id.startsWith('advice.'))
    .map((id) => id.slice('advice.'.length));
}

/** What the card's buttons submit, in order. */
export function submitsOn(card: unknown): Readonly<Record<string, unknown>>[] {
  return nodesOf(card)
    .filter(({ type }) => type === 'Action.Submit')
    .map(({ data }) => nodeSchema.parse(data));
}

/**
 * What its first button of that verb submits, and not one that answers two questions; one that brings the input along
 * rather than one that is an answer by itself.
 */
export function submitOf(card: unknown, verb: string): Readonly<Record<string, unknown>> | undefined {
  const submits = submitsOn(card).filter(
    (submit) => submit['verb'] === verb && submit['unknown'] !== true && !('with' in submit),
  );
  return submits.find((submit) => !isAnswer(submit)) ?? submits[0];
}

function isAnswer(submit: Readonly<Record<string, unknown>>): boolean {
  return 'seats' in submit || 'suggested' in submit || String(submit['question']) in submit;
}

/** All text that the card shows, in order; what may not break over two lines with spaces like any other. */
export function textOn(card: unknown): string {
  return nodesOf(card)
    .flatMap(({ text, title, label, value }) => [text, title, label, value])
    .filter((each) => typeof each === 'string')
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** All text that can be seen on the card while nothing more of it is unfolded, in order. */
export function visibleOn(card: unknown): string {
  return textOn(withoutHidden(card));
}

function withoutHidden(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((each) => !isHidden(each)).map(withoutHidden);
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withoutHidden(value)]));
}

function isHidden(node: unknown): boolean {
  return isNode(node) && node['isVisible'] === false;
}

/** The ids of what is hidden on the card. */
export function hiddenOn(card: unknown): string[] {
  return nodesOf(card)
    .filter(isHidden)
    .map(({ id }) => String(id));
}

/** The card after what shows or hides the element was tapped; throws where nothing does. */
export function tapped(card: unknown, id: string): unknown {
  const targets = nodesOf(card)
    .filter(({ type }) => type === 'Action.ToggleVisibility')
    .map(({ targetElements }) => z.array(z.string()).parse(targetElements))
    .find((ids) => ids.includes(id));
  if (targets === undefined) throw new Error(`nothing on the card shows or hides "${id}"`);
  return toggled(card, new Set(targets));
}

function toggled(node: unknown, ids: ReadonlySet<unknown>): unknown {
  if (Array.isArray(node)) return node.map((each) => toggled(each, ids));
  if (!isNode(node)) return node;
  const inside = Object.entries(node).map(([name, value]) => [name, toggled(value, ids)] as const);
  const isTarget = ids.has(node['id']);
  return { ...Object.fromEntries(inside), ...(isTarget ? { isVisible: isHidden(node) } : {}) };
}
