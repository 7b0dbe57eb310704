import type { Problem } from './reading.ts';

/** What a file holds cannot be read: thrown inside this folder only, and told by `readPortfolio` as its problem. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem, { cause });
    this.name = 'Unreadable';
    this.problem = problem;
  }
}
