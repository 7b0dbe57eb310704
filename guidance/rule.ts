import type { Advice, AdviceId, Section, TakeOver } from './advice.ts';
import type { Day } from './day.ts';
import type { EditionId } from './editions.ts';
import type { Facts } from './facts.ts';
import type { PageId } from './pages.ts';
import type { Step } from './step.ts';

/** What an advice says beside its id: which wording, and the days, counts and names in it. */
export type Wording = Partial<Omit<Advice, 'id' | 'section'>>;

/** Who does a step, where, in which role, and by which UTC day; `why` where an entry of an edition says more than the rule. */
export type Doing = Pick<Step, 'who' | 'where' | 'role'> & {
  readonly dueBy?: Day | undefined;
  readonly why?: string | undefined;
};

type RuleBase = {
  readonly id: AdviceId;
  /** The rulebook's rules that it states; none where a later page added it. */
  readonly rules: readonly `R${number}`[];
  readonly edition: EditionId;
  readonly sources: readonly [PageId, ...PageId[]];
  readonly when: (facts: Facts) => boolean;
  readonly wording?: (facts: Facts) => Wording;
};

export type StepRule = RuleBase & {
  readonly section: 'step';
  readonly doing: (facts: Facts) => Doing;
  /** It waits for no other step, so it comes first when it is due soon. */
  readonly waitsForNone?: boolean;
  /** On which of the ways that take over what runs it is needed only for what stays outside. */
  readonly onlyOutside?: readonly TakeOver[];
};

export type AdviceRule = RuleBase & { readonly section: Exclude<Section, 'step'> };

/** One advice: when it is given, with which words, from which pages. */
export type Rule = StepRule | AdviceRule;
