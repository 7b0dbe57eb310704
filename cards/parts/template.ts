import { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import type { Speech } from '../../languages/speech.ts';
import type { AdaptiveCard } from './shown.ts';
import { unbroken } from './unbroken.ts';

type Spoken = Pick<Speech, 'locale'>;

const cardSchema = z.looseObject({ type: z.literal('AdaptiveCard') });
const partSchema = z.looseObject({ type: z.string() });

/**
 * A card's layout, ready to be filled. Make it once, when the module loads: a `Template` made
 * for each card costs fifty times as much as a kept one.
 * Every name in the layout has to stand in the data; null leaves the property out. The card says which language it
 * speaks, for those to whom it is read aloud.
 */
export function cardTemplate(layout: object): (speech: Spoken, data: object) => AdaptiveCard {
  const template = new Template(layout);
  return ({ locale }, data) => {
    const card = cardSchema.parse(readied(template.expand({ $root: data })));
    return { ...card, lang: locale };
  };
}

/** The same for a part of a card, such as a container. */
export function partTemplate(layout: object): (data: object) => object {
  const template = new Template(layout);
  return (data) => partSchema.parse(readied(template.expand({ $root: data })));
}

/** Without what is null, and with hard spaces in what is only read: never in what a button or an input sends. */
function readied(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(readied);
  if (typeof node !== 'object' || node === null) return node;
  const isRead = 'type' in node && node.type === 'TextBlock';
  const kept: Record<string, unknown> = {};
  // A loop: each card has a few hundred of them.
  for (const [name, value] of Object.entries(node)) {
    if (value === null) continue;
    kept[name] = isRead && name === 'text' && typeof value === 'string' ? unbroken(value) : readied(value);
  }
  return kept;
}
