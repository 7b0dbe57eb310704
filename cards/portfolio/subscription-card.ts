import type { PageId } from '../../guidance/pages.ts';
import type { Fate } from '../../portfolio/kept/fate.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import type { Whereabouts } from '../../portfolio/kept/subscription.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Row as Fact } from '../parts/answer-rows.ts';
import { button, mainButton } from '../parts/buttons.ts';
import { pageLine } from '../parts/page-words.ts';
import type { Shown } from '../parts/shown.ts';
import { caretakerWords } from './care-words.ts';
import { endWords } from './line-words.ts';
import { sheetCard } from './sheet.ts';

/** The page that says what follows; what the file itself tells needs none. */
const pageOf: Readonly<Partial<Record<Fate, PageId>>> = {
  renews: 'renew-subscription',
  'rolls-over': 'renew-subscription',
  ends: 'cancel-subscription',
  'ends-with-days': 'subscription-lifecycle',
  extends: 'extended-service-terms',
  'is-extended': 'extended-service-terms',
  'does-not-renew': 'extended-service-terms',
};

/** All that is kept of one subscription, and what becomes of it if nobody acts. */
export function subscriptionCard(one: Listed, speech: Speech): Shown {
  const page = pageOf[one.fate];
  return sheetCard(
    {
      title: one.customer,
      lines: [
        one.product,
        ...(one.goneSince === undefined
          ? []
          : [speech.say('subscription.gone', { day: speech.day(one.goneSince) })]),
      ],
      heading: speech.say('subscription.nobody'),
      items: [{ head: speech.say(`fate.${one.fate}.text`), text: endWords(one, speech) }],
      facts: factsOf(one, speech),
      source: page === undefined ? undefined : speech.say('import.source', { page: pageLine(page, speech) }),
      actions: [
        ...(isToMove(one)
          ? [mainButton(speech.say('button.planIt'), { verb: 'plan-line', subscriptionId: one.id })]
          : []),
        ...(one.caretaker?.kind === 'colleague'
          ? [
              button(speech.say('button.takeCare', { count: 1 }), {
                verb: 'take-care',
                subscriptionId: one.id,
              }),
            ]
          : []),
        button(speech.say('button.portfolio'), { verb: 'portfolio' }),
      ],
    },
    speech,
  );
}

function isToMove({ whereabouts, state, goneSince }: Listed): boolean {
  return whereabouts.at === 'elsewhere' && state !== 'cancelled' && goneSince === undefined;
}

function factsOf(one: Listed, speech: Speech): Fact[] {
  const { subscriptionId, customerTenantId, country, seats, termStart, termLength, autoRenew, state } = one;
  const told: readonly (readonly [name: string, value: string | undefined])[] = [
    [speech.say('row.seats'), seats === undefined ? undefined : speech.number(seats)],
    [speech.say('row.termStart'), termStart && speech.day(termStart)],
    [speech.say('row.termEnd'), speech.day(one.termEnd)],
    [speech.say('row.termLength'), termLength && speech.say(`choice.termLength.${termLength}`)],
    [speech.say('row.autoRenew'), autoRenew && speech.say(`choice.autoRenew.${autoRenew}`)],
    [speech.say('row.state'), state && speech.say(`state.${state}`)],
    [speech.say('row.whereabouts'), whereWords(one.whereabouts, speech)],
    [speech.say('row.caretaker'), one.caretaker && caretakerWords(one.caretaker, speech)],
    [speech.say('row.country'), country && speech.country(country)],
    [speech.say('row.subscriptionId'), subscriptionId],
    [speech.say('row.customerTenantId'), customerTenantId],
  ];
  return told.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value }]));
}

/** Where it is, in words. */
export function whereWords(whereabouts: Whereabouts, speech: Speech): string {
  if (whereabouts.at === 'ours') return speech.say('import.where.ours');
  const { where } = whereabouts;
  return where === undefined
    ? speech.say('import.where.elsewhere')
    : speech.say('portfolio.elsewhere', { where });
}
