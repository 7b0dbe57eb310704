import type { PageId } from '../guidance/pages.ts';
import type { Role, Step } from '../guidance/step.ts';

type Person = {
  readonly pages: readonly PageId[];
  /** Whether a step is theirs. */
  readonly does: (step: Step) => boolean;
};

/** Who has one of the roles that a step's page names. */
function inRole(...roles: readonly Role[]): Person['does'] {
  return ({ role }) => role !== undefined && roles.includes(role);
}

/** Everybody whom a plan names, with the pages that say who that is. */
export const persons = {
  'source-partner': { pages: ['transfer-subscriptions'], does: ({ who }) => who === 'source partner' },
  'new-partner': { pages: ['transfer-subscriptions'], does: ({ who }) => who === 'partner' },
  provider: { pages: ['create-subscription'], does: ({ who }) => who === 'provider' },
  'global-administrator': { pages: ['manage-partners'], does: inRole('accepting') },
  'billing-administrator': {
    pages: ['manage-partners', 'renew-subscription'],
    does: inRole('accepting', 'recurring-billing-mosa', 'recurring-billing-unknown'),
  },
  'billing-account-owner': {
    pages: ['renew-subscription'],
    does: inRole('recurring-billing-mca', 'recurring-billing-unknown'),
  },
  'admin-agent': {
    pages: ['transfer-subscriptions', 'create-subscription'],
    does: inRole('inviting', 'ordering', 'transfer'),
  },
  'sales-agent': { pages: ['create-subscription'], does: inRole('inviting', 'ordering') },
  'helpdesk-agent': { pages: ['create-subscription'], does: inRole('ordering') },
} as const satisfies Readonly<Record<string, Person>>;

export type PersonId = keyof typeof persons;

export const personIds = Object.keys(persons) as PersonId[];
