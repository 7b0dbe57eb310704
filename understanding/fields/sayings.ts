import type { ChoiceField, Field } from '../../guidance/answers.ts';
import type { Concept } from '../phrases/concept.ts';
import { means, type Item } from '../items/items.ts';

/** Fields whose values are said by themselves, and the concept that says each. */
export const sayings = {
  source: {
    'microsoft-direct': 'source:microsoft-direct',
    'another-partner': 'source:another-partner',
    'volume-licensing': 'source:volume-licensing',
    'another-tenant': 'source:another-tenant',
  },
  billingAccount: { mca: 'account:mca', mosa: 'account:mosa' },
  volumeProgramme: { enterprise: 'programme:enterprise', other: 'programme:other' },
  partnerModel: {
    'direct-bill': 'model:direct-bill',
    'indirect-provider': 'model:indirect-provider',
    'indirect-reseller': 'model:indirect-reseller',
  },
  sameProvider: { yes: 'provider:same', no: 'provider:other' },
  offer: {
    same: 'offer:same',
    equivalent: 'offer:equivalent',
    different: 'offer:different',
    discontinued: 'offer:discontinued',
  },
  licenceCount: { unchanged: 'licences:unchanged', changed: 'licences:changed' },
  state: {
    active: 'state:active',
    extended: 'state:extended',
    cancelled: 'state:cancelled',
    suspended: 'state:suspended',
    trial: 'state:trial',
  },
  termLength: { monthly: 'length:monthly', annual: 'length:annual', 'three-year': 'length:three-year' },
} as const satisfies Partial<Record<ChoiceField, Readonly<Record<string, Concept>>>>;

export type Sayable = keyof typeof sayings;

export const sayable = Object.keys(sayings) as Sayable[];

export const listed = new Map(sayable.map((field) => [field, Object.entries<Concept>(sayings[field])]));

/** What says the field's values; nothing of a field whose values are not said by themselves. */
export function valuesSaid(field: Field): readonly Concept[] {
  return concepts.get(field) ?? [];
}

const concepts: ReadonlyMap<Field, readonly Concept[]> = new Map(
  sayable.map((field) => [field, Object.values<Concept>(sayings[field])]),
);

/** Whether the item is one of the field's values. */
export function says(item: Item, field: Sayable): boolean {
  return means(item, ...valuesSaid(field));
}

/** What names the field beside its value. */
export const labels: Partial<Record<Sayable, Concept>> = {
  offer: 'offer',
  licenceCount: 'licence',
  billingAccount: 'account',
};
