import type { CommandKind, RemindingWords } from '../language.ts';
import type { CommandLeads } from '../command-words.ts';

/** What asks the bot to do something; politeness and small words around it do not matter. */
export const commands = {
  start: `start, begin, get started, go, new (move|plan|customer), plan a move, start a (plan|move), move (a customer|subscriptions|licences|licenses)[ to csp], another customer[ to plan], next customer, i ve got another customer[ to plan], (plan|do) another one, one more customer, (plan|start|do|make|set up|prepare) (a|the|our|my) (new|next|another|fresh) (move|plan|customer|one|migration|transfer), new (one|move please|migration|transfer), [the ]next (one|move|plan), plan (the|my|our) (next|move), [a |one more ](new|another|next) (customer|client) (coming (over|in)|to (move|plan|bring over|migrate|onboard)|for (you|us)), [i |we ](have|got|ve got|have got) (a|another|one more) [new ](customer|client)[ (to (move|plan|bring over|migrate|onboard)|coming (over|in)|for you)]`,
  'start-over': `start (over|again|afresh|from scratch|from the beginning), restart, begin (again|from (the beginning|zero|scratch)), start (over|again) from (zero|scratch|the (top|beginning)), reset, new conversation, do it again, bin (all that|it all|that|everything), from the top, scrap (it all|everything|that), clear everything, all over again, wipe it`,
  form: `[i want |i d prefer |i d like |give me ]a form[ instead| (rather than|instead of) [all ][these |those |the ][twenty |20 |so many ]questions], [the|show|open|use|start|fill in] [the|me the] form, [show |give me ]all[ the]? questions[ at once| on one (form|card|page)| in one form]?, everything at once, answer everything[ (in|on) one form], one page, (gimme|give me|hand me|send me|get me|have|use) (a|the) form[ instead]`,
  help: `help[ me]?, i need[ some]? help, need[ some]? help[ here]?, get help, i m (lost|stuck|confused), commands, menu, info, i don t (understand|get it)[ the question]?, don t understand, how does (this|it) work, what (can|do) (you|i) (do|say), show me what (i|you) can do, how do you work, who are you, what is this, what does (that|it|this) mean, what do you mean, what can i (type|write|ask|say|do|tell you)[ here]`,
  greeting: `hi, hello, hey, hiya, hi there, hello there, hey there, good (morning|afternoon|evening|day), morning, greetings, howdy`,
  back: `back, go back, step back, one (step )?back, previous[ question]?, last question, [go ]to the previous question, (go|take me|step|jump|move) [me ][one ](question|step) back, [go ][take me ]back one[ question| step]?, prev[ question| one| q]?, previous (one|step), (go |jump |step )?one back, back[ up]? (one|a step)`,
  cancel: `cancel[ this| it| that]?, stop[ it| this]?, quit, exit, abort[ this| it| that]?, never[ ]mind, forget it, leave it, let s stop, drop it, end, cancel (everything|the whole thing), nvm, nevermind, nm, forget about it, (do|finish|continue) (this|that|it|the rest) (later|another (time|day)|tomorrow)`,
  resume: `go on, continue, resume, carry on, keep going, proceed, go ahead, pick up where we left off, where were we`,
  skip: `skip[ it| this| that| this question| the question]?, pass, next question, skip (that|this|it|the) (one|question)?, (leave|leave out) (this|that) (one|question), next one, move on, (next|another) question please, next, [(no idea|not sure|dunno|idk) ](next|pass|skip)`,
  plan: `[the|my] plan, create [the|my] plan, (show|see|give me|make|show me) [the|my] plan[ again]?, (show|see|give me|make|show me|view|open|pull up|bring up|get) [me |us ][the|my] plan[ (again|once more|one more time|back up|another time)]`,
  change: `change[ an answer| the answer| something]?, edit[ an answer| number of subscriptions]?, correct[ an answer| something]?, let me (change|alter|edit) something, alter, fix, update, modify, amend, (change|edit|correct|fix|alter|update) one of (my|the|those) answers`,
  thanks: `thanks[ a lot]?, thank you[ very much]?, many thanks, thx[ a lot| so much| a bunch| mate| again], thanks (a bunch|so much|again|mate), cheers, ta, ty, ty (so|very) much, tnx, brilliant[ cheers]?, much appreciated, appreciated, great[ thanks]?, perfect[ thanks]?, awesome, [ta |thanks |cheers |ok |great ](that s|it s|that is) (perfect|great|brilliant|awesome|lovely|excellent|helpful|all|it|super|fantastic), cheers (mate|pal|buddy|man), lovely[ jubbly], legend, you re a (star|legend|gem), nice one, good stuff, sweet, spot on, thanks (mate|man|buddy|bot|for (that|the help|your help|the plan)), thank you (for (that|your help|the plan)|so much), much obliged, kudos, super, excellent`,
  settings: `setting[s], [my|show|open|change|edit|open up] [my|me my] settings, [my ]preferences, [change ][my ]time[ ]zone, [change ][my ]working days, (take|bring|get|show) me [to ][the |my ]settings, go to [the |my ]settings, open [the ]settings, where are [the |my ]settings, preferences please`,
  language: `language setting[s], [my|the|change|set|choose|pick|switch|select|another|other] [my|the|a] language[s], (which|what) language[s] do you speak`,
  'forget-me': `forget (me|about me|everything|all about me|my data|everything about me), (delete|erase|remove) (me|my data|all my data|all data about me|everything|everything about me), (delete|erase|remove|wipe|forget|drop) (everything|all|whatever|what|all that) (you|u) (know|have|stored|hold|saved|store|keep|got)[ (about|on|of) me], (delete|erase|remove|wipe) [all ]my (account|profile|info|information|history|personal data|details), wipe (me|my data|all my data|all data about me|everything about me)`,
  'my-data': `[show|send|give me|get|download|export] [me] [all] my data, export[ data]?, what do you (know|store) about me, what have you stored about me, (what|which) (data|info|information|details)[ about me]? (do you (have|hold|keep|store|save|collect)|have you (got|stored|saved|kept|collected)|is (stored|saved|kept|held))[ (on|about|of) me], what (do|did) you (know|store|save|keep|hold|have|remember|collect) (about|on|of) me, what have you (saved|kept|got|stored|collected) (on|about|of) me, [show me |send me |give me ]everything you (have|know|store|hold|keep) (on|about|of) me`,
  watch: `watch[ it| this| this one| this plan| the plan| this customer| them]?, remind me (of|about) (it|this|this plan)`,
  reminders: `[my|the|all|list|show] [my|all my|me my|the] reminders, (list|show) all the reminders[ i have]?, (what|which) reminders (do|have) i (have|got|set)[ set| up| running]?, what (am i watching|do i watch), the list, list, show[ the]? list, watches, my watches, (change|delete|remove|stop) (a|the) reminder[s], stop reminding me, [all ]my reminders[ please][ all of (them|em)], all of my reminders, what reminders (are|do) (there|i have), (see|view|pull up|open) [all ][my |the ](reminders|watches)`,
  moves: `[show |list |see |open |give me ][me ][my|our|all my|all our|the|all] [open |running ]moves, moves, (what|which) moves (are open|do (i|we) have[ open]|are running), list of moves, my open moves`,
  draft: `draft[s], [the |my ]drafts, [show |see |give ][me ][the |some ]texts to hand on, [the |a ]texts[ for this move], [(can|could) you ][help me ](write|draft|compose|prepare|formulate)[ me| up] (a|an|the|some|my) [short |nice |ready-to-send ](mail|e-mail|email|message|letter|text|note|invitation|invite|request|notice|draft)[s] [to|for] (the|my|our|their|) (customer|client|old partner|source partner|current partner|other partner|previous partner|partner|support|billing support|microsoft support|microsoft), (write|draft|compose|prepare) (a|an|the|some|my) (mail|e-mail|email|message|letter|text|note|invitation|invite|request|notice|draft)[s], what (should|do|can) i (write|send|say) [to ](the|my|our) (customer|client|old partner|source partner|partner|support), (write|draft) to (the|my|our) (customer|client|old partner|source partner|partner|support)`,
  calendar: `[put |add |save ][it|this|them|that|the dates|these dates|all dates|all the dates|everything] (in|into|to|on) (my|the|our|his|her) (calendar|outlook|diary), calendar, [the |a |my ][calendar|ics] (file|entries|export), ics[ file], (give|send|make|get) me [the |a ](calendar[ file]|ics[ file]|calendar entries), calendar file, (export|save|add) the dates, dates for my calendar, [as |the dates as ][a |an ](ics|calendar file)`,
  portfolio: `[show |list |see |open |give me ][me ](my|our|all my|all our) subscriptions[ list], (show|list|see|open|give me) [me ][all |all the |the ]subscriptions[ list], [show |list |see |open |give me ][me ][my |our |the ]portfolio, subscription list, (what|which) subscriptions (do|have) (i|we) (have|got|kept|look after)[ kept]?, (what|which) subscriptions (are|did you keep|have you kept), my imported (list|subscriptions)`,
  'give-list': `(use|share|give) my (list|subscriptions|portfolio) here, share my (list|subscriptions|portfolio) with (the|my|our|this) (team|channel), give (the|this|our|my) (team|channel) my (list|subscriptions|portfolio), use my (list|subscriptions|portfolio) (in|for) (this|the|our) (team|channel)`,
  'take-list-back': `take my (list|subscriptions|portfolio) back, take back my (list|subscriptions|portfolio), (stop sharing|unshare) my (list|subscriptions|portfolio)`,
  about: `
    about, (about|info about|information about|tell me about) (you|yourself|this bot|the bot|this app|the app|licence move guide|license move guide)
    [bot |app |your |show |show me |the ][the ]version, version number, (what|which) version[ number] (is this|are you|is it|do you have|am i using|is running|are you on), what s your version
    who made (you|this bot|the bot|this app|the app), who is behind (you|this|this bot|the bot|this app), who (do|can|should) i (contact|ask|call|write to) (for|about) (help with|problems with|trouble with) (you|this bot|the bot|this app)
    (contact|reach|call|get) (your support|whoever runs you), (support contact|contact details), (your|the) (privacy policy|privacy page|privacy notice|data protection page), privacy (policy|page|notice|statement), are you (from|by|made by|owned by) microsoft, are you (a |an )?(microsoft )?(product|bot|robot|ai|human|person)`,
} as const satisfies Readonly<Record<CommandKind, string>>;

/** What leads a setting, a language or a field that is named behind it; and what may stand around any command. */
export const leads = {
  politeness: `
    great, perfect, super, please, pls, plz, kindly, now, ok, okay, well, so, oh, bot, just, then, thanks, thank you, and, let (us|me|s)
    i (want|wish|need|would like|d like) to, (can|could|would|will) you, would you mind, hi, hello, hey, good (morning|afternoon|evening)`,
  asking: `[where |how ](can|do|could|may|should|shall) (i|we)`,
  'time-zone': `
    time[ ]zone, (my|the|our) time[ ]zone[ is], time[ ]zone is, (set|change|switch) [my |the |our ]time[ ]zone to, use [the |my ]time[ ]zone`,
  hour: `
    remind me [always ][at], always remind me at, (send|give) [me ][the |my ]reminders at, reminders at, reminder hour, hour, change [my |the ](hour|reminder hour|time of [my |the ]reminders) to`,
  language: `
    language, (my|the) language is, language is, (set|change|switch) [my |the ]language to, use [the ]language`,
  speak: `
    in, speak[ in| to me in| with me in], talk[ to me] in, write[ to me] in, answer[ me] in, reply in, do you speak, i (speak|prefer|want), (switch|change) to, use, show me in`,
  languages: {
    en: `(British|American|UK|US) English`,
    sv: ``,
    pt: `Brazilian[ Portuguese], Portuguese from Brazil, European Portuguese`,
  },
  clock: `time, set [the ]time to, move time to, set the clock to`,
  now: `now, today, back`,
  determiners: `the, my, our, your, their, this, that, an, a`,
  vague: `[an |one |previous |last |my ]answer[s], something[ else], it, that, country, countries, date, number`,
} as const satisfies CommandLeads;

/** How somebody asks to be reminded of a customer or of a thing to do, and answers a reminder. */
export const reminding = {
  remind: `
    remind (me|us), (ping|nudge|alert|notify|poke|buzz) (me|us), [new ]reminder, (set|add|create|make|schedule) [a |me a |up a ]reminder[s], (give|send) me a (reminder|nudge|ping|shout|heads up)
    put (a reminder|it) in[ for me], wake me up, chase me`,
  tell: `let me know, tell me[ again], get back to me, come back to me, warn me, message me, text me, give me a shout`,
  watch: `[start |keep ]watch[ing][ for| on], keep (an eye|watch|tabs) on, monitor`,
  about: `about, of, for, that, when, to, regarding, re, concerning, because of, on account of, with`,
  ends: `
    on, before, in, by, until, till, at
    [(which|that|whose|its|the|their|and) ][term |contract |subscription ]end[s|ing][ date][ on| by| in], with end date, [(which|that|and) ][term |contract |its term ](expires|expiring|runs out|is due|due|renews|is up|lapses)[ on| by| in]`,
  not: `not, no longer, (isn|aren|wasn|hasn|haven|didn|don|doesn|won|can) t, never, nobody`,
  only: `only, just, nothing else`,
  also: `also, as well, too, additionally`,
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
      before[ it| the end[ of[ the term of]]| the renewal of| the expiry of| the], ahead[ of], earlier, beforehand, prior to, in advance[ of]`,
  },
  politeness: `please, pls, plz, thanks[ a lot| very much], thank you[ very much], kindly, ta, cheers, would you, will you, ok, okay, if you can, if you could`,
  replies: {
    done: `
      [all |it is |it s |is |that is |that s |i m |i am |we are |we re ]done[ it], (i |i have |i ve |we |we have |we ve |just )(did|done) (it|that), did it, mark[ it| this| that| them] [as ](done|completed|finished)
      [it is |it s |all ]finished, [it is |it s ]completed[ it], [all |it is |it s |that s ](taken care of|sorted|handled|dealt with), tick it off, ticked off`,
    moved: `
      [already |it is |it s |is |they are |they re |are |has |have |has been |have been |it has been |it s been |they have |they ve |now ]moved[ over|across], mark[ it| this| that| them] [as ]moved, (we|i) [have |ve ]moved (them|it)[ over| across]
      [is |are |it s |they re |has been |have been |already ](migrated|transferred), [the ](move|transfer) is (done|finished|complete|through)
      (everything|all|it all|all of it|all (the )?(subs|subscriptions|licences|licenses)) (is|are|s|sits|sit|runs|run|shows up|show up) (with us|at ours|on our side|in our csp|under our csp), (subs|subscriptions|licen(s|c)es|seats|everything|they all|all|all of (it|them)|it all) (was|were|has been|have been|got|have|has|is|are) [all |now |finally |just ](moved|transferred|migrated)[ over| across]`,
    stop: `stop[ it| this| that]`,
    'stop-reminders': `
      stop[ all| the| these| those| my] reminder[s], stop (reminding|nagging|pinging|bugging)[ me| us], no more reminders, (don t|do not|no need to) (remind|ping|nag|bug) (me|us)[ again| any more| anymore| any longer], turn off[ the| my] reminders, unsubscribe`,
    snooze: `
      snooze[ it| this| that| them], postpone[ it| this| that], put (it|this|that) off, push (it|this|that) back, (remind|ping|nudge) (me|us)[ of it| about it] (again|later)`,
    later: `later, not (now|today|yet), another time, (ask|try) (me )?again[ later], leave it for now, not done[ yet]`,
    joints: `with, about, of, for, until, till, to, on, again, by, in, it`,
  },
} as const satisfies RemindingWords;
