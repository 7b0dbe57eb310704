import type { Particles } from '../words.ts';

const verbs = (
  "can could can't couldn't do does did don't doesn't didn't is isn't are aren't am was wasn't " +
  "were weren't will won't would wouldn't should shouldn't shall may might must has hasn't have " +
  "haven't had"
).split(' ');
const people = 'i we they he she anyone anybody someone somebody everyone microsoft'.split(' ');
const things = 'it this that there these those'.split(' ');
/** "Had it since 2019" and "did that yesterday" tell, and only leave out who did. */
const tellingOfThings = /^(?:do|did|has|have|had)$/;
/** "Is the" begins "is the same", which answers. */
const tellingWithArticle = /^(?:is|are|has|have)$/;

/** Begin a sentence that asks, or make it one that supposes. */
export const asking = {
  question: [
    ...verbs.flatMap((verb) => people.map((subject) => `${verb} ${subject}`)),
    ...verbs
      .filter((verb) => !tellingOfThings.test(verb))
      .flatMap((verb) => things.map((subject) => `${verb} ${subject}`)),
    ...verbs.filter((verb) => !tellingWithArticle.test(verb)).map((verb) => `${verb} the`),
    ...'what whats why which how who whos whom whose where wheres when'.split(' '),
    "what's",
    "who's",
    "where's",
    "how's",
    'is the customer',
    'has the customer',
    'have the customers',
    'are the licences',
    'are the licenses',
    'are the subscriptions',
    'explain',
    'tell me',
    'any chance',
    'any idea',
    'any way',
    'quick question',
    'just asking',
    'only asking',
  ],
  supposing: [
    'if',
    'even if',
    'only if',
    'what if',
    'whether',
    'suppose',
    'supposing',
    'assuming',
    'imagine',
    'pretend',
    'in case',
    'unless',
    'provided that',
    'provided they',
    "let's say",
    'lets say',
    'say we',
    'say they',
    'were to',
    'wonder',
    'wondering',
    'curious',
    'hypothetically',
    'in theory',
    'do you think',
    'you think',
    'you reckon',
    'thinking out loud',
    'or should we',
    'or do we',
    'or can we',
  ],
} as const satisfies Pick<Particles, 'question' | 'supposing'>;
