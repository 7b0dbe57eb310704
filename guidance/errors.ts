export type RefusedAnswer = {
  readonly field: string;
  readonly value: unknown;
  /** The values that the field may have. */
  readonly allowed: string;
};

/** Answers that are not complete or not valid; `refused` and the message name each field, its value and what is allowed. */
export class GuidanceError extends Error {
  readonly code = 'answers-invalid';
  readonly refused: readonly RefusedAnswer[];

  constructor(refused: readonly RefusedAnswer[]) {
    const each = refused.map(
      ({ field, value, allowed }) => `${shortened(field)} is ${inWords(value)}, allowed is ${allowed}`,
    );
    super(`Answers refused: ${each.join('; ')}. Correct these fields and ask again.`);
    this.name = 'GuidanceError';
    this.refused = refused;
  }
}

const longestShown = 60;

// A value from outside may be anything, also something that cannot be written as JSON.
function inWords(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'missing';
    case 'string':
      return JSON.stringify(shortened(value));
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      if (value === null) return 'null';
      return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
  }
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
