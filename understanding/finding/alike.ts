import type { Language } from '../../languages/language.ts';
import { wordsOf } from '../words/text.ts';

/** The groups of words alike that a stem belongs to. */
export type GroupsOf = (stem: string) => readonly string[];

const made = new Map<Language, ReadonlyMap<string, readonly string[]>>();

/** Which words of the language say nearly the same when something is asked; made once, and kept. */
export function groupsIn(language: Language): GroupsOf {
  const groups = made.get(language) ?? groupsOf(language);
  made.set(language, groups);
  return (stem) => groups.get(stem) ?? [];
}

function groupsOf({ alike, stem }: Language): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [at, group] of alike.trim().split('\n').entries())
    for (const one of new Set(group.split(',').flatMap(wordsOf).map(stem)))
      groups.set(one, [...(groups.get(one) ?? []), `=${String(at)}`]);
  return groups;
}
