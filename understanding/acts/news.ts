import type { Draft } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { isDenied } from '../clauses/denial.ts';
import { means, type Item } from '../items/items.ts';
import { moodOf } from '../clauses/mood.ts';
import type { ReminderReply } from '../reminding/watch-said.ts';
import type { Listening } from '../said.ts';
import type { News } from './news-said.ts';

/** What the message reports, told from what was known before: only where no question is open. */
export function newsIn(
  {
    telling,
    facts,
    reply,
  }: {
    readonly telling: readonly Spoken[];
    readonly facts: Draft;
    readonly reply: ReminderReply | undefined;
  },
  { asking, draft, stage }: Listening,
): News | undefined {
  if (asking !== undefined || stage === 'form') return undefined;
  const isPlanned = stage === 'planned' || stage === 'reminder' || draft.termEnd !== undefined;
  if (facts.relationship === 'accepted' && draft.relationship !== undefined) return { id: 'accepted' };
  if (
    facts.delegatedAdmin === 'gdap' &&
    draft.delegatedAdmin !== undefined &&
    draft.delegatedAdmin !== 'gdap'
  )
    return { id: 'admin-rights' };
  if ((facts.autoRenew === 'off' || facts.autoRenew === 'cancel') && draft.autoRenew === 'on')
    return { id: 'renewal-off' };
  const step = telling.find((clause) => has(clause, 'step') && happened(clause, 'finish'));
  if (step !== undefined) return { id: 'step-done', ...numberIn(step) };
  if (!isPlanned) return undefined;
  if (telling.some((clause) => happened(clause, 'renewed'))) return { id: 'renewed' };
  if (reply?.kind === 'moved' && reply.rest === '') return { id: 'moved' };
  return telling.some((clause) => happened(clause, 'refuse') && !has(clause, 'third-party'))
    ? { id: 'refused' }
    : undefined;
}

/** It is said to be done, and neither denied, wished for nor awaited. */
function happened(clause: Spoken, deed: 'finish' | 'renewed' | 'refuse'): boolean {
  if (clause.unsure || has(clause, 'until', 'before', 'supposing', 'asking')) return false;
  return clause.items.some(
    (item) => means(item, deed) && !isDenied(clause, item) && moodOf(clause, item) !== 'coming',
  );
}

function numberIn({ items }: Spoken): { readonly step?: number } {
  const at = items.findIndex((item) => means(item, 'step'));
  const number = [...items.slice(at), ...items].find(
    (item): item is Extract<Item, { kind: 'number' }> => item.kind === 'number',
  );
  return number === undefined ? {} : { step: number.value };
}
