import { sections, type Advice } from './advice.ts';
import { dayAfter } from './day.ts';
import type { Facts } from './facts.ts';
import type { Rule, StepRule } from './rule.ts';
import { rulebook } from './rulebook.ts';
import type { Step } from './step.ts';

/** A step that waits for no other comes first when it is due within these days: the others may take longer. */
const soon = 7;

/** The rules whose conditions are met, in the order in which their advice is shown. */
export function rulesThatApply(facts: Facts): Rule[] {
  const rules = rulebook.filter((rule) => rule.when(facts));
  return sections.flatMap((section) => {
    const those = rules.filter((rule) => rule.section === section);
    return [
      ...those.filter((rule) => pressing(rule, facts)),
      ...those.filter((rule) => !pressing(rule, facts)),
    ];
  });
}

/** What the rule tells the person. */
export function toAdvice(rule: Rule, facts: Facts): Advice {
  const { id, section, sources, edition } = rule;
  return { id, section, ...onlyWithout(rule, facts), sources, edition, ...rule.wording?.(facts) };
}

/** What somebody has to do by the rule. */
export function toStep(rule: StepRule, facts: Facts): Step {
  const { who, where, role, dueBy, why } = rule.doing(facts);
  const { sources } = toAdvice(rule, facts);
  return {
    id: rule.id,
    who,
    where,
    ...(role === undefined ? {} : { role }),
    ...(dueBy === undefined ? {} : { dueBy }),
    why: why ?? (rule.rules.length > 0 ? rule.rules.join(' ') : rule.edition),
    source: sources[0] ?? rule.sources[0],
  };
}

function onlyWithout(rule: Rule, { path }: Facts): Pick<Advice, 'onlyWithout'> {
  if (rule.section !== 'step') return {};
  const way = rule.onlyOutside?.find((each) => each === path);
  return way === undefined ? {} : { onlyWithout: way };
}

function pressing(rule: Rule, facts: Facts): boolean {
  if (rule.section !== 'step' || rule.waitsForNone !== true) return false;
  const { dueBy } = rule.doing(facts);
  return dueBy !== undefined && dueBy <= dayAfter(facts.today, soon);
}
