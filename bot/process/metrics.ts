import type { Logger } from 'pino';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { daysSinceRulesRead } from '../../guidance/age.ts';
import { dayOf } from '../../guidance/day.ts';
import type { DeliveryOutcome } from '../../reminders/worker-parts.ts';
import type { DeletedKind } from '../../storage/retention/deletion.ts';
import type { FeedbackAbout, Reaction } from '../../storage/feedback-given.ts';
import { databaseGauges, type Counted } from './database-gauges.ts';

export type TurnOutcome = 'done' | 'duplicate' | 'failed';

/** What became of what Teams asked beside the conversation; `late`: it was told to wait instead. */
export type InvokeOutcome = 'found' | 'nothing' | 'not-offered' | 'late' | 'failed';

export type Metrics = {
  readonly onTurn: (outcome: TurnOutcome, milliseconds: number) => void;
  /** Told what Teams calls the invoke, one of those that it has. */
  readonly onInvoke: (name: string, outcome: InvokeOutcome) => void;
  readonly onReminders: (outcome: DeliveryOutcome) => void;
  /** Told what the card was that somebody judged, and how. */
  readonly onFeedback: (about: FeedbackAbout['kind'], reaction: Reaction) => void;
  /** Told how many questions of a message no topic answers. */
  readonly onUnknown: (questions: number) => void;
  /** Told how many rows were deleted since they were over. */
  readonly onDeleted: (kind: DeletedKind, count: number) => void;
  /** Told the code of each request that is not let in or not read, and of each message that is not heard. */
  readonly onRefused: (code: string) => void;
  /** Everything in Prometheus' text format; without the counts of the database where it does not answer. */
  readonly read: (look: () => Promise<Counted>) => Promise<{ contentType: string; text: string }>;
  /** The same as the registry's own objects, for who is told of them; without a look the database's are as they were. */
  readonly collect: (look?: () => Promise<Counted>) => Promise<unknown>;
};

/** The metrics of one bot, in a registry of its own; docs/operating.md lists them. */
export function makeMetrics(log: Logger, clock: () => Date): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const readRules = rulesGauge(registry, clock);
  const readDatabase = databaseGauges(registry, log);
  return {
    onTurn: turnMetrics(registry),
    onInvoke: invokeMetrics(registry),
    onReminders: reminderMetrics(registry),
    onFeedback: feedbackMetrics(registry),
    onUnknown: unknownMetrics(registry),
    onDeleted: deletionMetrics(registry),
    onRefused: refusalMetrics(registry),
    read: async (look) => {
      readRules();
      await readDatabase(look);
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
    collect: async (look) => {
      readRules();
      if (look !== undefined) await readDatabase(look);
      return await registry.getMetricsAsJSON();
    },
  };
}

function turnMetrics(registry: Registry): Metrics['onTurn'] {
  const seconds = new Histogram({
    name: 'bot_turn_seconds',
    help: 'How long turns took, from the activity to the last answer, by how they ended.',
    labelNames: ['outcome'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    registers: [registry],
  });
  // From the start: to Prometheus what appears has not risen, and the first to fail would raise no alert.
  seconds.zero({ outcome: 'failed' });
  return (outcome, milliseconds) => {
    seconds.observe({ outcome }, milliseconds / 1000);
  };
}

function invokeMetrics(registry: Registry): Metrics['onInvoke'] {
  const answered = new Counter({
    name: 'bot_invokes_total',
    help: 'What Teams asked beside the conversation and was let in, by its name and by what became of it.',
    labelNames: ['name', 'outcome'],
    registers: [registry],
  });
  return (name, outcome) => {
    answered.inc({ name, outcome });
  };
}

function refusalMetrics(registry: Registry): Metrics['onRefused'] {
  const refused = new Counter({
    name: 'bot_refused_total',
    help: 'Requests that were not let in or not read, and messages that were not heard, by their code in the log.',
    labelNames: ['code'],
    registers: [registry],
  });
  // As with failed turns: these two are alerted of.
  for (const code of ['keys-unreachable', 'service-url-foreign']) refused.inc({ code }, 0);
  return (code) => {
    refused.inc({ code });
  };
}

function feedbackMetrics(registry: Registry): Metrics['onFeedback'] {
  const given = new Counter({
    name: 'bot_feedback_total',
    help: 'Presses by which people said whether a plan or an answer is right, by what it was and what they said.',
    labelNames: ['about', 'reaction'],
    registers: [registry],
  });
  return (about, reaction) => {
    given.inc({ about, reaction });
  };
}

function deletionMetrics(registry: Registry): Metrics['onDeleted'] {
  const deleted = new Counter({
    name: 'bot_deleted_total',
    help: 'Rows that were deleted, or emptied, since what they hold is of no more use, by what they are.',
    labelNames: ['kind'],
    registers: [registry],
  });
  return (kind, count) => {
    deleted.inc({ kind }, count);
  };
}

function unknownMetrics(registry: Registry): Metrics['onUnknown'] {
  const unknown = new Counter({
    name: 'bot_unknown_questions_total',
    help: 'Questions that no topic answers.',
    registers: [registry],
  });
  return (questions) => {
    unknown.inc(questions);
  };
}

/** Answers how to set the gauge: the rules age by themselves, and plans say so after 180 days (`guidance/age.ts`). */
function rulesGauge(registry: Registry, clock: () => Date): () => void {
  const age = new Gauge({
    name: 'bot_rules_age_days',
    help: 'Days since the pages behind the rules were read; plans say so when they are more than 180.',
    registers: [registry],
  });
  return () => {
    age.set(daysSinceRulesRead(dayOf(clock())));
  };
}

const minute = 60;
const hour = 60 * minute;

function reminderMetrics(registry: Registry): Metrics['onReminders'] {
  const settled = new Counter({
    name: 'bot_reminders_total',
    help: 'Reminders that this process settled, by what became of them and why.',
    labelNames: ['outcome', 'reason'],
    registers: [registry],
  });
  const late = new Histogram({
    name: 'bot_reminders_late_seconds',
    help: 'Seconds between the moment for which a card’s earliest reminder was planned and its sending.',
    buckets: [15, 30, minute, 90, 2 * minute, 5 * minute, 15 * minute, hour, 6 * hour, 24 * hour],
    registers: [registry],
  });
  return ({ kind: outcome, reason = '', reminders, lateBy }) => {
    // Without Teams' own code, `refused-400:BadSyntax`: labels must not be as many as somebody likes.
    settled.inc({ outcome, reason: reason.replace(/:.*$/s, '') }, reminders);
    if (lateBy !== undefined) late.observe(lateBy);
  };
}
