import { deepEqual, equal, ok } from 'node:assert/strict';
import { adviceIds, adviceVariants, type Advice } from '../../guidance/advice.ts';
import { makePlan, type Plan } from '../../guidance/plan.ts';
import { idsOf, planCases, type Expected } from './plan-case.ts';

/** Compares each named advice's part with what the case says of it. */
function compareEach<Value>(
  plan: Plan,
  wanted: Readonly<Record<string, Value>> = {},
  part: (advice: Advice) => unknown,
) {
  for (const [id, value] of Object.entries(wanted)) {
    const advice = plan.advice.find((each) => each.id === id);
    deepEqual(advice && part(advice), value, id);
  }
}

function compareAdvice(plan: Plan, expected: Expected) {
  const shown = idsOf(plan.advice);
  deepEqual(
    expected.mustShow.filter((id) => !shown.includes(id)),
    [],
    'must show',
  );
  deepEqual(
    expected.mustNotShow.filter((id) => shown.includes(id)),
    [],
    'must not show',
  );
  if (expected.only !== undefined) deepEqual(shown, [expected.only]);
  if (expected.first !== undefined) equal(shown[0], expected.first);
  compareEach(plan, expected.variants, ({ variant }) => variant);
  compareEach(plan, expected.days, ({ days }) => days);
  compareEach(plan, expected.counts, ({ counts }) => counts);
  compareEach(plan, expected.names, ({ names }) => names);
  compareEach(plan, expected.countries, ({ countries }) => countries);
  compareEach(plan, expected.regions, ({ regions }) => regions);
  if (expected.overrules !== undefined) {
    deepEqual(idsOf(plan.advice.filter(({ overrules }) => overrules !== undefined)), expected.overrules);
  }
}

function compareSteps({ steps }: Plan, expected: Expected) {
  if (expected.steps !== undefined) deepEqual(idsOf(steps), expected.steps);
  const step = (id: string) => steps.find((each) => each.id === id);
  for (const [id, day] of Object.entries(expected.dueBy ?? {})) equal(step(id)?.dueBy, day, id);
  for (const [id, who] of Object.entries(expected.who ?? {})) equal(step(id)?.who, who, id);
  for (const [id, why] of Object.entries(expected.why ?? {})) equal(step(id)?.why, why, id);
  for (const id of expected.noDueBy ?? []) {
    ok(step(id), id);
    equal(step(id)?.dueBy, undefined, id);
  }
}

function comparePlan(plan: Plan, expected: Expected) {
  const { verdict, path, alternatives, impact, credit, dates } = expected;
  for (const [name, value] of Object.entries({ verdict, path, alternatives, impact, credit })) {
    if (value !== undefined) deepEqual(plan[name as keyof Plan], value, name);
  }
  if (dates !== undefined)
    deepEqual(Object.fromEntries(plan.keyDates.map(({ id, day }) => [id, day])), dates);
}

describe('the plan in whole cases', () => {
  for (const { name, note, today, answers, expected } of planCases) {
    it(`${name}: ${note}`, () => {
      const plan = makePlan(answers, today);
      comparePlan(plan, expected);
      compareAdvice(plan, expected);
      compareSteps(plan, expected);
    });
  }
});

describe('the whole cases together', () => {
  const shown = planCases.flatMap(({ answers, today }) => makePlan(answers, today).advice);

  it('name only advice that exists', () => {
    const known: readonly string[] = adviceIds;
    const named = planCases.flatMap(({ expected }) => [...expected.mustShow, ...expected.mustNotShow]);
    deepEqual(
      named.filter((id) => !known.includes(id)),
      [],
    );
  });

  it('show every advice somewhere', () => {
    deepEqual(
      adviceIds.filter((id) => !idsOf(shown).includes(id)),
      [],
    );
  });

  it('show every wording somewhere', () => {
    const listed = Object.entries(adviceVariants).flatMap(([id, variants]) =>
      variants.map((each) => `${id} ${each}`),
    );
    const seen = new Set(
      shown.flatMap(({ id, variant }) => (variant === undefined ? [] : [`${id} ${variant}`])),
    );
    deepEqual([...seen].sort(), listed.sort());
  });
});
