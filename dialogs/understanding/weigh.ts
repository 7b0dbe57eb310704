import type { Problem } from '../../guidance/problem.ts';
import { isChoiceField } from '../../languages/value-words.ts';
import { choices, draftSchema, fields, type Draft, type Field } from '../../guidance/answers.ts';
import type { Finding } from '../../understanding/findings.ts';
import { heardProblem } from '../../understanding/heard-problem.ts';
import type { Understanding } from './understanding.ts';

type Said = string | number;
type Verdict = { readonly said: Said } | { readonly problem: Problem };

/** Turns what was found into facts and doubts: several values are a doubt, and so is one that is not allowed beside the rest. */
export function weigh(
  findings: readonly Finding[],
  draft: Draft,
): Pick<Understanding, 'facts' | 'doubts' | 'inferred'> {
  const verdicts = new Map<Field, Verdict>();
  for (const field of fields) {
    const verdict = verdictOn(
      field,
      findings.filter((finding) => finding.field === field),
    );
    if (verdict !== undefined) verdicts.set(field, verdict);
  }
  const said: Partial<Record<Field, Said>> = {};
  const doubts: Understanding['doubts'][number][] = [];
  for (const [field, verdict] of verdicts) {
    const problem = problemOf(field, verdict, { ...draft, ...factsOf(said) });
    if (problem !== undefined) doubts.push({ field, problem });
    else if ('said' in verdict) said[field] = verdict.said;
  }
  const facts = factsOf(said);
  return {
    facts,
    doubts,
    inferred: fields.filter((field) => facts[field] !== undefined && isInferred(field, findings)),
  };
}

function isInferred(field: Field, findings: readonly Finding[]): boolean {
  const saying = findings.filter((finding) => finding.field === field && 'said' in finding);
  return saying.length > 0 && saying.every((finding) => 'said' in finding && finding.isInferred === true);
}

function problemOf(field: Field, verdict: Verdict, others: Draft): Problem | undefined {
  return 'problem' in verdict ? verdict.problem : heardProblem(field, verdict.said, others);
}

function factsOf(said: Partial<Record<Field, Said>>): Draft {
  return draftSchema.parse(said);
}

function verdictOn(field: Field, findings: readonly Finding[]): Verdict | undefined {
  const options = [...new Set(findings.flatMap(optionsOf))].sort(inRulebookOrder(field));
  const known = options.filter((option) => option !== 'unknown');
  const weighed = known.length > 0 ? known : options;
  const [only] = weighed;
  if (weighed.length > 1) {
    const why = findings.length === 1 ? whyOf(findings[0]) : {};
    return { problem: { kind: 'ambiguous', options: weighed.map(String), ...why } };
  }
  if (only !== undefined && findings.some((finding) => 'said' in finding && finding.said === only)) {
    return { said: only };
  }
  return findings.find((finding) => 'problem' in finding);
}

/** Why the values of the only finding are in doubt, where that is known. */
function whyOf(finding: Finding | undefined): Pick<Extract<Problem, { kind: 'ambiguous' }>, 'why'> {
  if (finding === undefined || !('problem' in finding) || finding.problem.kind !== 'ambiguous') return {};
  const { why } = finding.problem;
  return why === undefined ? {} : { why };
}

/** Choices stand as the rulebook has them; the rest stays as it was said. */
function inRulebookOrder(field: Field): (one: Said, other: Said) => number {
  if (!isChoiceField(field)) return () => 0;
  const order: readonly Said[] = choices[field];
  return (one, other) => order.indexOf(one) - order.indexOf(other);
}

function optionsOf(finding: Finding): readonly Said[] {
  if ('said' in finding) return [finding.said];
  return finding.problem.kind === 'ambiguous' ? finding.problem.options : [];
}
