import { dayOf } from '../../guidance/day.ts';
import { dayOfPortfolio } from '../../portfolio/needs/day-of-portfolio.ts';
import { followedOf, wishedOf } from '../../portfolio/needs/followed-of.ts';
import type { Followed } from '../../portfolio/needs/followed.ts';
import { isTold } from '../../portfolio/needs/is-told.ts';
import { needOf } from '../../portfolio/needs/need-of.ts';
import { portfolioSaid } from '../../portfolio/needs/portfolio-said.ts';
import { wishesIn } from '../../portfolio/needs/wish-for.ts';
import type { LookAtPortfolio } from '../../reminders/worker-parts.ts';
import type { Database } from '../../storage/database.ts';
import { nameOf } from '../../storage/colleagues.ts';
import { lastImportOf } from '../../storage/known-imports.ts';
import { cameSince } from '../../storage/portfolio.ts';
import { endsRemindedOf } from '../../storage/watches.ts';
import { wholePortfolio } from '../../storage/whole-portfolio.ts';
import { wishesOf } from '../../storage/wishes.ts';

/** A message has no more customers by name. */
const mostCustomers = 10;

/** Judges what somebody has imported by what they wish of it, for the message of a day. */
export function makePortfolioLook(database: Database): LookAtPortfolio {
  return async (person, { working, passed, since, channel }) => {
    const { subscriptions } = await wholePortfolio(database, person, working.today, channel);
    const wishes = wishesIn(wishedOf(await wishesOf(database, person)));
    const came = since === undefined ? undefined : await cameSince(database, person, since);
    const fellOn = (one: Followed) =>
      passed.some((day) => isTold(needOf(one, wishes(one, day.today), day.today), day));
    const day = dayOfPortfolio(followedOf(subscriptions, await endsRemindedOf(database, person)), {
      wishes,
      working,
      isNew: (one) => came === undefined || came.has(one.key) || fellOn(one),
    });
    if (day === undefined) return undefined;
    const giver = channel === undefined ? undefined : await nameOf(database.queries, person);
    const last = await lastImportOf(database, person);
    const isNews = last?.status === 'kept' && (since === undefined || last.at > since);
    const imported = isNews && came?.size !== 0 ? dayOf(last.at) : undefined;
    return portfolioSaid(day, { today: working.today, most: mostCustomers, imported, giver });
  };
}
