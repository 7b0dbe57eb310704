import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { adviceIds, type AdviceId } from '../../guidance/advice.ts';
import type { Answers } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { anyQuestion } from './any-answers.ts';
import { idsOf } from './plan-case.ts';

type Question = { readonly answers: Answers; readonly today: string };

/** Whole UTC days since the end of the term, counted without the code under test. */
function daysOver({ answers: { termEnd }, today }: Question): number {
  return (Date.parse(today) - Date.parse(termEnd)) / 86_400_000;
}

/** The table of free grace, row by row. */
function graceOf({ source, termEnd, termStart = 'unknown' }: Answers): 'holds' | 'gone' | 'not known' {
  const startKnown = termStart !== 'unknown';
  if (termEnd === 'unknown' || source === 'volume-licensing') return 'not known';
  if (source === 'microsoft-direct') {
    if (termEnd < '2026-02-09' || (startKnown && termStart < '2026-02-09')) return 'holds';
    return startKnown ? 'gone' : 'not known';
  }
  if (termEnd < '2026-05-04' || (startKnown && termStart < '2025-04-01')) return 'holds';
  return startKnown ? 'gone' : 'not known';
}

const free = ({ answers }: Question) => graceOf(answers) === 'holds';
const direct = ({ answers }: Question) => answers.source === 'microsoft-direct';
const volume = ({ answers }: Question) => answers.source === 'volume-licensing';
const kept = ({ answers }: Question) => answers.offer === 'same' || answers.offer === 'equivalent';
const endKnown = ({ answers }: Question) => answers.termEnd !== 'unknown';

/** The conditions as the rulebook's table states them, for moves within one region. */
const conditions: Readonly<Record<AdviceId, (question: Question) => boolean>> = {
  'region-mismatch': () => false,
  'region-unlisted': () => false,
  'request-relationship': ({ answers }) => answers.relationship !== 'accepted',
  'await-acceptance': ({ answers }) => answers.relationship === 'invited',
  provision: () => true,
  mca: () => true,
  'no-refund': ({ answers }) => answers.source !== 'another-tenant',
  'seven-day-window': ({ answers }) => answers.source === 'another-partner',
  'auto-renew-off': (question) =>
    free(question) && daysOver(question) <= 0 && question.answers.autoRenew !== 'off',
  'expired-state': (question) => free(question) && daysOver(question) <= 30,
  'reprovision-deadline': (question) => free(question) && daysOver(question) <= 30,
  'over-150': ({ answers }) => answers.subscriptionCount > 150,
  'tenant-limit': ({ answers }) =>
    answers.tenantSubscriptionCount !== undefined &&
    answers.tenantSubscriptionCount + answers.subscriptionCount > 300,
  'credit-maybe': direct,
  'credit-contact-partner': (question) => direct(question) && question.answers.delegatedAdmin !== 'none',
  'credit-contact-customer': (question) => direct(question) && question.answers.delegatedAdmin === 'none',
  'no-credit': (question) => !direct(question),
  'cancel-guide': direct,
  'no-impact': (question) => kept(question) && question.answers.licenceCount === 'unchanged',
  'licence-count-changed': (question) => kept(question) && question.answers.licenceCount === 'changed',
  'reassign-licences': ({ answers }) => answers.offer === 'different',
  'find-equivalent': ({ answers }) => answers.offer === 'discontinued',
  'end-of-sale': ({ answers }) => answers.offer === 'discontinued',
  'tenant-data': ({ answers }) => answers.source === 'another-tenant',
  'dap-retired': ({ answers }) => answers.delegatedAdmin === 'dap',
  'gdap-role': (question) => direct(question) && question.answers.delegatedAdmin === 'none',
  'extended-service-terms': (question) => graceOf(question.answers) === 'gone' && daysOver(question) <= 0,
  'partner-transfer': ({ answers }) => answers.source === 'another-partner',
  'channel-transfer': volume,
  'term-ended': (question) => endKnown(question) && daysOver(question) > 0 && !volume(question),
  'grace-over': (question) => free(question) && daysOver(question) > 30,
  'end-rules-unknown': (question) => graceOf(question.answers) === 'not known' && !volume(question),
  'volume-lifecycle': volume,
  'utc-end-day': endKnown,
  'azure-plan': () => true,
  'work-with-partners': () => true,
};

function expectedOf({ answers: { partnerCountry, customerCountry } }: Question): AdviceId[] | undefined {
  const regionOf: Readonly<Record<string, string>> = {
    SE: 'europe',
    NO: 'europe',
    GB: 'europe',
    US: 'us',
    GU: 'us',
    ZA: 'mea-cee',
    BQ: 'latam',
  };
  const [partner, customer] = [regionOf[partnerCountry], regionOf[customerCountry]];
  if (partner === undefined || customer === undefined) return ['region-unlisted'];
  return partner === customer ? undefined : ['region-mismatch'];
}

describe('the rules', () => {
  it('give exactly the advice whose condition in the rulebook is met', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const expected = expectedOf(question) ?? adviceIds.filter((id) => conditions[id](question));
        deepEqual(idsOf(makePlan(question.answers, question.today).advice).sort(), expected.sort());
      }),
      { numRuns: 3000 },
    );
  });
});
