import type { Draft, Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import { has, saysOnly } from '../clauses/clauses.ts';
import { isDenied } from '../clauses/denial.ts';
import { isDate, means, type Item } from '../items/items.ts';
import { anyOf } from '../phrases/concept.ts';
import { moodOf } from '../clauses/mood.ts';
import type { ReminderReply } from '../reminding/watch-said.ts';
import type { Doubt, Listening } from '../said.ts';
import type { News } from './news-said.ts';
import { stepNamedIn } from './step-named.ts';

type Told = {
  readonly telling: readonly Spoken[];
  readonly facts: Draft;
  readonly reply: ReminderReply | undefined;
};

/** What the message reports, told from what was known before; of the open question's field it only answers. */
export function newsIn(told: Told, listening: Listening): News | undefined {
  if (listening.stage === 'form') return undefined;
  // "No, it's off, my mistake" was so before.
  const isCorrection =
    told.telling.some((clause) => has(clause, 'correcting', 'wrong', 'undoing', 'no')) &&
    !told.telling.some(isRecent);
  // "They have GDAP", at another question, may have been so before.
  const isOld = listening.asking !== undefined && !told.telling.some(isRecent);
  return (isCorrection || isOld ? undefined : changedIn(told, listening)) ?? happenedIn(told, listening);
}

/** "Now", "yesterday". */
function isRecent(clause: Spoken): boolean {
  return has(clause, 'just-now') || clause.items.some(isDate);
}

/** Day to ask for: it renewed, and nobody said until when. */
export function renewedDoubt(news: News | undefined, { facts }: { readonly facts: Draft }): Doubt[] {
  return news?.id === 'renewed' && facts.termEnd === undefined ? [{ field: 'termEnd' }] : [];
}

/** An answer that was given before is another now. */
function changedIn({ facts }: Told, { asking, draft }: Listening): News | undefined {
  const isOld = (field: Field) => field !== asking && draft[field] !== undefined;
  const isNew = (field: Field) => isOld(field) && (asking === undefined || draft[field] !== facts[field]);
  if (facts.relationship === 'accepted' && isNew('relationship')) return { id: 'accepted' };
  const isGranted = facts.delegatedAdmin === 'gdap' && draft.delegatedAdmin !== 'gdap';
  if (isGranted && isOld('delegatedAdmin')) return { id: 'admin-rights' };
  const isOff = facts.autoRenew === 'off' || facts.autoRenew === 'cancel';
  return isOff && draft.autoRenew === 'on' && isOld('autoRenew') ? { id: 'renewal-off' } : undefined;
}

/** What changes no answer, or none that is known yet. */
function happenedIn({ telling, reply }: Told, { asking, draft, stage }: Listening): News | undefined {
  const step = telling.find((clause) => has(clause, 'step') && happened(clause, 'finish'));
  if (step !== undefined && !isOfKind(asking, 'count')) return { id: 'step-done', ...stepNamedIn(step) };
  const isPlanned = stage === 'planned' || stage === 'reminder' || draft.termEnd !== undefined;
  if (!isPlanned || asking !== undefined) return undefined;
  if (telling.some((clause) => happened(clause, 'renewed'))) return { id: 'renewed' };
  if (isMoved(telling, reply)) return { id: 'moved' };
  return telling.some(isRefused) ? { id: 'refused' } : undefined;
}

/** "They refused to sign", and not "no to Teams Phone". */
function isRefused(clause: Spoken): boolean {
  return happened(clause, 'refuse') && clause.unknown.length === 0 && !has(clause, 'third-party', 'product');
}

/** It is said to be done, and neither denied, wished for nor awaited; "until" may follow: "renewed until June". */
function happened(clause: Spoken, deed: 'finish' | 'renewed' | 'refuse'): boolean {
  if (clause.unsure || has(clause, 'supposing', 'asking')) return false;
  return clause.items.some(
    (item) =>
      means(item, deed) &&
      !isDenied(clause, item) &&
      moodOf(clause, item) !== 'coming' &&
      !isBound(clause, item, deed === 'renewed'),
  );
}

/** "Until the step is done", "done before Friday". */
function isBound({ items }: Spoken, deed: Item, mayLast: boolean): boolean {
  return items.some(
    (item) =>
      // Portuguese "a" is "until" and much else.
      ((means(item, 'until') && !means(item, 'to') && !means(item, 'finish')) || means(item, 'before')) &&
      (!mayLast || item.to <= deed.from),
  );
}

/** "Moved", "moved over last night", "the transfer went through": all of it, and nothing else is said. */
function isMoved(telling: readonly Spoken[], reply: ReminderReply | undefined): boolean {
  const isWhole = telling.every(isWholeMove);
  if (reply?.kind === 'moved') return reply.rest === '' || isWhole;
  return (
    isWhole &&
    telling.some((clause) => has(clause, 'move')) &&
    telling.some((clause) => happened(clause, 'finish'))
  );
}

/** No name, no number, no place, no other deed. */
function isWholeMove({ items, unknown }: Spoken): boolean {
  return unknown.length === 0 && saysOnly({ items }, besideMove, ...items.filter(isDate));
}

const besideMove = anyOf('move finish accept all subscription licence have yes both person becomes');
