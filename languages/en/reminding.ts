import type { RemindingWords } from '../language.ts';

/** How somebody asks to be reminded of a customer or of a thing to do, and answers a reminder. */
export const reminding = {
  remind: `
    remind (me|us), (ping|nudge|alert|notify|poke|buzz) (me|us), [new ]reminder, (set|add|create|make|schedule) [a |me a |up a ]reminder[s], (give|send) me a (reminder|nudge|ping|shout|heads up)
    put (a reminder|it) in[ for me], wake me up, chase me
  `,
  tell: `let me know, tell me[ again], get back to me, come back to me, warn me, message me, text me, give me a shout`,
  watch: `[start |keep ]watch[ing][ for| on], keep (an eye|watch|tabs) on, keep watching, monitor`,
  about: `about, of, for, that, when, to, regarding, re, concerning, because of, on account of, with`,
  ends: `
    on, before, in, by, until, till, at
    [(which|that|whose|its|the|their|and) ][term |contract |subscription ]end[s|ing][ date][ on| by| in], with end date, [(which|that|and) ][term |contract |its term ](expires|expiring|runs out|is due|due|renews|is up|lapses)[ on| by| in]
  `,
  not: `not, no longer, (isn|aren|wasn|hasn|haven|didn|don|doesn|won|can) t, never, nobody`,
  toDo: {
    after: `to, that i, that we, about having to, that i (have|need) to, i (have|need) to`,
    freely: `so [that ](i|we), and i ll`,
    beside: `not, please`,
    onDay: `on, in, by, at`,
    verb: null,
  },
  dayNumber: { before: `the`, after: `st, nd, rd, th` },
  lengths: {
    before: `for, by, with, in`,
    one: `a, an, one`,
    units: { day: `day[s]`, week: `week[s], wk[s]`, month: `month[s]` },
    whole: { day: `the day, tomorrow`, week: `the week, next week`, month: `the month, next month` },
    ahead: `
      before[ it| the end[ of[ the term of]]| the renewal of| the expiry of| the], ahead[ of], earlier, beforehand, prior to, in advance[ of]
    `,
  },
  politeness: `please, pls, plz, thanks[ a lot| very much], thank you[ very much], kindly, ta, cheers, would you, will you, ok, okay, if you can, if you could`,
  replies: {
    done: `
      [all |it is |it s |is |that is |that s |i m |i am |we are |we re ]done[ it], (i |i have |i ve |we |we have |we ve |just )(did|done) (it|that), did it, mark[ it| this| that| them] [as ](done|completed|finished)
      [it is |it s |all ]finished, [it is |it s ]completed[ it], [all |it is |it s |that s ](taken care of|sorted|handled|dealt with), tick it off, ticked off
    `,
    moved: `
      [already |it is |it s |is |they are |they re |are |has |have |has been |have been |it has been |it s been |they have |they ve |now ]moved[ over|across], mark[ it| this| that| them] [as ]moved, (we|i) [have |ve ]moved (them|it)[ over| across]
      [is |are |it s |they re |has been |have been |already ](migrated|transferred), [the ](move|transfer) is (done|finished|complete|through)
      (everything|all|it all|all of it|all (the )?(subs|subscriptions|licences|licenses)) (is|are|s|sits|sit|runs|run|shows up|show up) (with us|at ours|on our side|in our csp|under our csp)
      (subs|subscriptions|licen(s|c)es|seats|everything|they all|all|all of (it|them)|it all) (was|were|has been|have been|got|have|has|is|are) [all |now |finally |just ](moved|transferred|migrated)[ over| across]
    `,
    stop: `stop[ it| this| that]`,
    'stop-reminders': `
      stop[ all| the| these| those| my] reminder[s], stop (reminding|nagging|pinging|bugging)[ me| us], no more reminders, (don t|do not|no need to) (remind|ping|nag|bug) (me|us)[ again| any more| anymore| any longer], turn off[ the| my] reminders, unsubscribe
    `,
    snooze: `
      snooze[ it| this| that| them], postpone[ it| this| that], put (it|this|that) off, push (it|this|that) back, (remind|ping|nudge) (me|us)[ of it| about it] (again|later)
    `,
    later: `later, not (now|today|yet), another time, (ask|try) (me )?again[ later], leave it for now, not done[ yet]`,
    joints: `with, about, of, for, until, till, to, on, again, by, in, it`,
  },
} as const satisfies RemindingWords;
