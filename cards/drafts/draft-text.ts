import type { Speech } from '../../languages/speech.ts';
import { billingSupport, needsSupport } from './billing-support.ts';
import { draftKinds, type DraftKind } from './draft-kinds.ts';
import type { DraftFacts } from './draft-facts.ts';
import { invitation, needsInvitation } from './invitation.ts';
import { written, type Letter } from './letter.ts';
import { needsNotice, notice } from './notice.ts';
import { needsOldPartner, oldPartner } from './old-partner.ts';

type Draft = {
  readonly fits: (facts: DraftFacts) => boolean;
  readonly make: (facts: DraftFacts, speech: Speech) => Letter;
};

const drafts: Readonly<Record<DraftKind, Draft>> = {
  invitation: { fits: needsInvitation, make: invitation },
  'old-partner': { fits: needsOldPartner, make: oldPartner },
  'notice-60': {
    fits: (facts) => needsNotice('notice-60', facts),
    make: (facts, speech) => notice('notice-60', facts, speech),
  },
  'notice-30': {
    fits: (facts) => needsNotice('notice-30', facts),
    make: (facts, speech) => notice('notice-30', facts, speech),
  },
  'billing-support': { fits: needsSupport, make: billingSupport },
};

/** The texts that there is something to write about. */
export function draftsFor(facts: DraftFacts): readonly DraftKind[] {
  return facts.plan.verdict === 'ready' ? draftKinds.filter((kind) => drafts[kind].fits(facts)) : [];
}

/** The text, in the language of whoever reads it; nothing where the plan has nothing of that kind to say. */
export function draftText(kind: DraftKind, facts: DraftFacts, speech: Speech): string | undefined {
  return draftsFor(facts).includes(kind) ? written(drafts[kind].make(facts, speech), speech) : undefined;
}
