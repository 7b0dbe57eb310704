import type { Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Listening } from '../said.ts';
import type { Evidence, Heard } from '../weighing/evidence.ts';
import { autoRenewIn } from './auto-renew.ts';
import { countriesIn } from './countries.ts';
import { countsIn } from './counts.ts';
import { daysIn } from './days.ts';
import { delegatedAdminIn } from './delegated-admin.ts';
import { listedIn } from './listed.ts';
import { optionSaidIn } from './option-said.ts';
import { ownQuestionIn } from './own-question.ts';
import { relationshipIn } from './relationship.ts';
import { foreignSellersIn } from './foreign-seller.ts';
import { exceptionsIn } from './exceptions.ts';
import { sameProviderIn } from './same-provider.ts';
import { shortAnswersIn } from './short-answers.ts';
import { valuesIn } from './values.ts';

/** What may be guessed at its own question, since it is shown back. */
const guessable: ReadonlySet<Field> = new Set<Field>([
  ...([
    'source',
    'billingAccount',
    'volumeProgramme',
    'partnerModel',
    'sameProvider',
    'partnerCountry',
  ] as const),
  ...(['customerCountry', 'subscriptionCount', 'tenantSubscriptionCount', 'businessSeats', 'state'] as const),
]);

/** "MPSA, I believe", where the programme is asked for. */
function withGuesses(heard: Heard): Heard {
  const { asking } = heard.listening;
  if (asking === undefined || !guessable.has(asking)) return heard;
  return {
    ...heard,
    telling: heard.telling.map((clause) =>
      clause.isGuessed ? { ...clause, unsure: false, isDoubted: false } : clause,
    ),
  };
}

/** What the clauses that tell are evidence of, field by field. */
export function evidenceIn(said: Heard): Evidence[] {
  const heard = withGuesses(said);
  const picked = optionSaidIn(heard);
  if (picked.length > 0) return picked;
  const stated = statedIn(heard);
  const { asking } = heard.listening;
  // "No no, the offer is different", at another question: "no" takes something back and answers nothing.
  const isElsewhere = stated.length > 0 && !stated.some(({ field }) => field === asking);
  const answered = shortAnswersIn(heard).filter(
    ({ values }) => !isElsewhere || (values.length === 1 && !opensWithNo(heard)),
  );
  return [...answered, ...stated];
}

function opensWithNo({ telling: [first] }: Heard): boolean {
  return first !== undefined && has(first, 'no') && !has(first, 'yes');
}

function statedIn(heard: Heard): Evidence[] {
  return [
    ...valuesIn(heard),
    ...foreignSellersIn(heard),
    ...exceptionsIn(heard),
    ...ownQuestionIn(heard),
    ...listedIn(heard),
    ...sameProviderIn(heard),
    ...relationshipIn(heard),
    ...delegatedAdminIn(heard),
    ...autoRenewIn(heard),
    ...countriesIn(heard).map(withName),
    ...countedOrDated(countsIn(heard), daysIn(heard), heard),
  ];
}

/** "The 30th", of a day that was said before, is no count; a bare "15" can be either. */
function countedOrDated(
  counts: readonly Evidence[],
  days: readonly Evidence[],
  { listening }: Heard,
): Evidence[] {
  const { draft, asking } = listening;
  const isOpen = asking !== undefined && counts.some(({ field }) => field === asking);
  if (draft.termEnd === undefined || isOpen || asking === 'termEnd') return [...counts, ...days];
  const isSame = ({ clause }: Evidence, { field, clause: other, sure }: Evidence) =>
    field === 'termEnd' && sure && clause.from === other.from;
  const isBare = ({ clause }: Evidence) => clause.to - clause.from === 1;
  const kept = counts.filter((count) => isBare(count) || !days.some((day) => isSame(count, day)));
  const either = kept.filter((count) => days.some((day) => isSame(count, day)));
  const doubtful = (one: Evidence): Evidence => (either.length > 0 ? { ...one, sure: false } : one);
  return [...kept.map(doubtful), ...days.map(doubtful)];
}

/** "América Latina", "Georgia Tech": a name right behind may make another place of it. */
function withName(one: Evidence): Evidence {
  const place = one.clause.items.find(({ kind, from }) => kind === 'place' && from === one.at);
  const isNamed =
    place !== undefined &&
    place.to < one.clause.to &&
    // "Houston TX" is where it was.
    !/\b\p{Lu}{2}$/u.test(one.clause.text) &&
    !one.clause.items.some(({ from }) => from === place.to);
  return isNamed ? { ...one, sure: false } : one;
}

/** What is asked back of the open question's answers: "off?". */
export function queriedIn(spoken: readonly Spoken[], listening: Listening): string[] {
  const asked = spoken
    .filter(({ act }) => act === 'ask')
    .map((clause): Spoken => ({ ...clause, act: 'tell' }));
  return evidenceIn({ telling: asked, listening })
    .filter(({ field, values }) => field === listening.asking && values.length === 1)
    .flatMap(({ values }) => values);
}
