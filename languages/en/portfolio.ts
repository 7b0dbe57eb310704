import type { PortfolioWords } from '../portfolio-words.ts';

/** How people ask over their portfolio. */
export const portfolio = {
  opening: `a, an, show, list, give, see, find, tell, get, me, us, what, what s, which, who, whose, all, everything, anything, any, every, the, my, our, of, those, these, ones, is, are, there, that, we have, i have, do (we|i) have, have (we|i) got, how many, i (want|need|d like) to see, can i see
    subscriptions, subs, licences, licenses, customers, clients, terms, contracts, products, seats, rows, lines`,
  closing: `ones, in (my|our|the) (portfolio|list|file), in there, again, right now, now, at the moment, [for ]all customers`,
  listing: `show, list, give, find, what, what s, which, who, whose, everything, anything, how many, subscriptions, subs, licences, licenses, customers, clients, contracts, products, rows, lines, in (my|our|the) (portfolio|list|file), [for ]all customers`,
  ends: `(end|ends|ending|expire|expires|expiring|renew|renews|renewing|due), (is|are|s|re) (ending|expiring|renewing|due|up for renewal), up for renewal, (will|going to) (end|expire|renew), coming (up|to an end), run[s] out, running out, lapse[s], lapsing, end date[s], renewal[s], ending soon, about to (end|expire)`,
  within: `in[ the[ next| coming]], within[ the[ next]], over the (next|coming), for the next, [the ]next, [during ]the next, less than`,
  on: `in, on, during, for, by the end of, at the end of, throughout, this coming`,
  before: `before, earlier than, prior to, ahead of`,
  until: `by, until, till, up to, no later than, not later than, through`,
  between: `between, from`,
  and: `and, to, until, till, through`,
  parts: {
    'renewal-off': `
      [with ][auto[ ]renew[al] |renewal |recurring billing ](off|disabled|turned off|switched off|not on), [with ]auto[ ]renew[al] (is |are )?(off|disabled|turned off|switched off|not on), [with ](no|without) auto[ ]renew[al], without auto[ ]renew[al], (not|won t|don t|doesn t|do not|does not|will not) [auto[ ]]renew[ing][ by (itself|themselves)], [has |have |with ]auto[ ]renew[al] off`,
    extended: `
      [in|on|under] [the ]extended[ service] term[s], in est, est, in [the ]extended service term[s], month by month after the end, [the ]extended ones`,
    expired: `expired, [already |has |have ](expired|ended|lapsed|run out), already over, over[ already], past (its|their|the) end, (has|have) (ended|expired|lapsed|run out)`,
    'to-decide': `
      [open|pending] decision[s], [left |still ]to decide, need[s] (a decision|me|deciding|action|attention), (do i|must i|should i|do we) [need to |have to ]decide[ on], undecided, waiting for (me|us|a decision), [my |to[ ]do |open ]to[ ]do[s]?, need[s] (my|our) attention`,
    summary: `summary, overview, [portfolio |the big |big ]picture, total[s], [ends |end dates ]by month, portfolio (summary|overview), sum[ it]? up, in numbers, statistics, stats, summarise[ it]?, summarize[ it]?`,
  },
  customer: `(customer|client), (everything|all|subscriptions|subs|licences|licenses|lines|rows) (for|of|at|from)[ (customer|client)]`,
  plan: `plan[ the move (of|for)| a move for| (for|of)], make (a|the) plan for, plan (customer|client)`,
} as const satisfies PortfolioWords;
