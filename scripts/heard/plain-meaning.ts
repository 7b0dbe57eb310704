import { fields, type Field } from '../../guidance/answers.ts';
import { isKey, speechFor } from '../../languages/speech.ts';
import type { Item } from '../../understanding/items/items.ts';
import { sayable, sayings } from '../../understanding/fields/sayings.ts';
import type { Concept } from '../../understanding/phrases/concept.ts';

const { say, country, day } = speechFor('en');

/** Before the colon of a concept: the field whose answer it says. */
export const fieldOfPrefix: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(sayable.map((field) => [prefixOf(Object.values(sayings[field])[0] ?? ''), field])),
  renewal: 'autoRenew',
  relationship: 'relationship',
};

function prefixOf(concept: string): string {
  return concept.split(':')[0] ?? '';
}

/** What a stretch of a message was taken for, in plain words: `“Reseller relationship”: Yes, accepted`. */
export function plainMeaning(item: Item): string {
  switch (item.kind) {
    case 'phrase': {
      const meanings = new Set([...item.concepts].map(plainConcept));
      if (meanings.size > 1) meanings.delete(nothing);
      return [...meanings].join(', or ');
    }
    case 'date':
      return 'a day';
    case 'number':
      return `the number ${item.value}${item.isLeast ? ' or more' : ''}`;
    case 'place':
      return `a place: ${item.codes.map(country).join(' or ')}`;
  }
}

const nothing = 'says nothing by itself';

function plainConcept(concept: Concept): string {
  if (concept === 'filler' || concept === 'light') return nothing;
  const [prefix = '', value] = concept.split(':');
  if (value === undefined) return `“${concept.replaceAll('-', ' ')}”`;
  if (prefix === 'command') return `the command “${value}”`;
  if (prefix === 'outside') return `not planned here: ${value}`;
  const field = fieldOfPrefix[prefix];
  return field === undefined ? `“${value}”, of ${prefix}` : plainAnswer(field, value);
}

/** “Reseller relationship: Yes, accepted”. */
export function plainAnswer(field: Field, value: unknown): string {
  const name = say(`field.${field}`);
  const key = `choice.${field}.${String(value)}`;
  if (isKey(key)) return `${name}: ${say(key)}`;
  if (field === 'partnerCountry' || field === 'customerCountry') return `${name}: ${country(String(value))}`;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(String(value));
  return `${name}: ${isDay ? day(String(value)) : String(value)}`;
}

export function isField(name: string): name is Field {
  return fields.some((field) => field === name);
}
