import type { Colleague } from '../../reminders/absence.ts';
import type { Mentioned } from '../input.ts';
import type { Turn } from '../turn.ts';

/** Who is meant by a name; `absent` has no chat with the bot, but was mentioned, so that it is known who that is. */
export type FoundColleague =
  | { readonly kind: 'known'; readonly colleague: Colleague }
  | { readonly kind: 'absent'; readonly colleague: Colleague; readonly mentionId: string }
  | { readonly kind: 'several'; readonly colleagues: readonly Colleague[] }
  | { readonly kind: 'unknown' };

/** The colleague of that name: whom the message mentions, else whom the bot knows in the same tenant. */
export async function findColleague({ input, memory }: Turn, name: string): Promise<FoundColleague> {
  const mentioned = mentionOf(input.kind === 'typed' ? (input.mentions ?? []) : [], name);
  if (mentioned !== undefined) return await whoIs(memory, mentioned);
  const found = await memory.colleagues({ by: 'name', name });
  const called = found.filter((one) => folded(one.name) === folded(name));
  const [only, ...others] = called.length > 0 ? called : found;
  if (only === undefined) return { kind: 'unknown' };
  return others.length === 0
    ? { kind: 'known', colleague: only }
    : { kind: 'several', colleagues: [only, ...others] };
}

async function whoIs(memory: Turn['memory'], { id, aadObjectId, name }: Mentioned): Promise<FoundColleague> {
  const ids = [...(aadObjectId === undefined ? [] : [aadObjectId]), id];
  const [known] = await memory.colleagues({ by: 'id', ids });
  if (known !== undefined) return { kind: 'known', colleague: { ...known, name: known.name || name } };
  return { kind: 'absent', colleague: { userId: aadObjectId ?? id, name }, mentionId: id };
}

/** The one whose name stands there; Teams may leave out a part of a name in its label. */
function mentionOf(mentions: readonly Mentioned[], name: string): Mentioned | undefined {
  const said = folded(name);
  return (
    mentions.find((one) => folded(one.name) === said) ??
    mentions.find((one) => folded(one.name).includes(said) || said.includes(folded(one.name)))
  );
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '')
    .toLowerCase();
}
