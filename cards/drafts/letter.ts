import type { Key } from '../../languages/en/says.ts';
import type { Speech } from '../../languages/speech.ts';
import type { DraftFacts } from './draft-facts.ts';

/** Text between a greeting and a name: paragraphs, and lists of points. */
export type Letter = {
  readonly subject: string;
  readonly body: readonly (string | readonly string[])[];
  /** Whoever sends it, where the bot knows that. */
  readonly sender: string;
};

type PlaceKey = Extract<Key, `draft.place.${string}`>;

/** A place that whoever sends the text fills in. */
export function place(key: PlaceKey, speech: Speech): string {
  return `[${speech.say(key)}]`;
}

export function customerIn({ customer }: Pick<DraftFacts, 'customer'>, speech: Speech): string {
  return customer ?? place('draft.place.customer', speech);
}

/** The letter as plain text, with a line for each paragraph and point. */
export function written({ subject, body, sender }: Letter, speech: Speech): string {
  const blocks = body.filter((block) => block.length > 0);
  const signed = [
    speech.say('draft.regards'),
    sender === '' ? place('draft.place.name', speech) : sender,
    place('draft.place.company', speech),
  ];
  return [
    speech.say('draft.subject', { subject }),
    speech.say('draft.greeting'),
    ...blocks.map((block) =>
      typeof block === 'string' ? block : block.map((point) => `• ${point}`).join('\n'),
    ),
    signed.join('\n'),
  ].join('\n\n');
}
