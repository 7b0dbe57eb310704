/** What is noted of a span beside its name and times: kinds, codes and counts, never what a person wrote or who they are. */
export type Marks = Readonly<Record<string, string | number | boolean | undefined>>;

export type SpanOf = {
  readonly name: string;
  /** The field's word for where the work is done: on behalf of somebody who asks, by asking another, or here. */
  readonly kind?: 'server' | 'client' | 'internal';
  readonly marks?: Marks;
};

/** Does the work at once and answers what it answers; notes how long it took, and the code of what ended it. */
type Traced = <T>(span: SpanOf, work: () => T) => T;

/** Notes what takes how long, and within what. */
export type Tracing = {
  /** Work by which a trace begins, whatever came in from outside. */
  readonly begin: Traced;
  /** A piece of the work that is traced; outside of one nothing is noted. */
  readonly within: Traced;
  /** Notes more of the piece that calls it. */
  readonly mark: (marks: Marks) => void;
  /** Notes of the piece that calls it the code of what went wrong, where that does not end it. */
  readonly fail: (code: string) => void;
};

/** While telemetry is off. */
export const noTracing: Tracing = {
  begin: (_, work) => work(),
  within: (_, work) => work(),
  mark: () => undefined,
  fail: () => undefined,
};
