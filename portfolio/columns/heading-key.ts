import { fold } from '../fold.ts';

/** A heading as it is compared: letters and digits alone. */
export function headingKey(heading: string): string {
  return fold(heading).replaceAll(' ', '');
}

/**
 * The ways to take a heading, from the nearest on: as it stands; without what stands in brackets; and of a path within
 * JSON ("product.offerName") the ends alone.
 */
export function headingKeys(heading: string): readonly string[] {
  const plain = heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const steps = heading.includes(' ') ? [] : heading.split('.').slice(1);
  const ends = steps.map((_step, at) => steps.slice(at).join(''));
  return [...new Set([heading, plain, ...ends].map(headingKey))].filter((key) => key !== '');
}

/** A heading's words: "commitmentEndDate" is "commitment end date". */
export function headingWords(heading: string): string {
  return fold(heading.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
}
