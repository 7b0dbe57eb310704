import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { adviceVariants, sections, type AdviceId } from '../../guidance/advice.ts';
import { editions } from '../../guidance/editions.ts';
import { pages } from '../../guidance/pages.ts';
import { makePlan, type Plan } from '../../guidance/plan.ts';
import { anyQuestion } from './any-answers.ts';
import { idsOf } from './plan-case.ts';

function always(holds: (plan: Plan, today: string) => void) {
  fc.assert(
    fc.property(anyQuestion, ({ answers, today }) => {
      holds(makePlan(answers, today), today);
    }),
    { numRuns: 500 },
  );
}

function daysIn(plan: Plan): string[] {
  return [
    ...plan.keyDates.map(({ day }) => day),
    ...plan.steps.flatMap(({ dueBy }) => dueBy ?? []),
    ...plan.advice.flatMap(({ days }) => Object.values(days ?? {})),
  ];
}

describe('every plan', () => {
  it('is the same when made again, and leaves the answers as they were', () => {
    fc.assert(
      fc.property(anyQuestion, ({ answers, today }) => {
        const before = structuredClone(answers);
        deepEqual(makePlan(answers, today), makePlan(structuredClone(answers), today));
        deepEqual(answers, before);
      }),
    );
  });

  it('survives being stored and read again', () => {
    always((plan) => {
      deepEqual(JSON.parse(JSON.stringify(plan)), plan);
    });
  });

  it('gives each advice once, section by section', () => {
    always(({ advice }) => {
      const ids = idsOf(advice);
      equal(new Set(ids).size, ids.length);
      const order = advice.map(({ section }) => sections.indexOf(section));
      deepEqual(
        order,
        order.toSorted((one, other) => one - other),
      );
    });
  });

  it('stops with one advice and nothing else, or goes on', () => {
    always((plan) => {
      equal(plan.path === 'stop', plan.verdict !== 'ready');
      equal(plan.blockers.length > 0, plan.verdict === 'blocked');
      if (plan.path !== 'stop') return;
      equal(plan.advice.length, 1);
      deepEqual([plan.steps, plan.keyDates, plan.alternatives, plan.next], [[], [], [], []]);
    });
  });

  it('names one person at most for the credit', () => {
    always(({ advice, credit }) => {
      const contacts = idsOf(advice).filter((id) => id.startsWith('credit-contact-'));
      deepEqual(contacts, credit.contact === 'none' ? [] : [`credit-contact-${credit.contact}`]);
      equal(credit.eligible === 'maybe', contacts.length === 1);
    });
  });

  it('has its steps, cautions and next reading among the advice, in the same order', () => {
    always(({ advice, steps, cautions, next }) => {
      const inSections = (...wanted: string[]) =>
        idsOf(advice.filter(({ section }) => wanted.includes(section)));
      deepEqual(idsOf(steps), inSections('step'));
      deepEqual(idsOf(cautions), inSections('urgent', 'caution'));
      deepEqual(idsOf(next), inSections('next'));
    });
  });

  it('names days that exist', () => {
    always((plan) => {
      for (const day of daysIn(plan)) {
        match(day, /^\d{4}-\d{2}-\d{2}$/);
        equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day);
      }
    });
  });

  it('lists its key dates earliest first, each once', () => {
    always(({ keyDates }) => {
      const days = keyDates.map(({ day }) => day);
      deepEqual(days, days.toSorted());
      equal(new Set(keyDates.map(({ id }) => id)).size, keyDates.length);
    });
  });

  it('gives no step a day that has passed, but for auto-renew on the last day', () => {
    always(({ steps, keyDates }, today) => {
      const late = steps.filter(({ dueBy }) => dueBy !== undefined && dueBy < today);
      const onLastDay = keyDates.some(({ id, day }) => id === 'term-end' && day === today);
      deepEqual(idsOf(late), onLastDay && late.length > 0 ? ['auto-renew-off'] : []);
    });
  });

  it('never counts days for a volume licence, but buys by the end of the agreement', () => {
    fc.assert(
      fc.property(anyQuestion, ({ answers, today }) => {
        const plan = makePlan({ ...answers, source: 'volume-licensing' }, today);
        deepEqual(
          plan.keyDates.filter(({ id }) => id !== 'term-end'),
          [],
        );
        deepEqual(
          plan.steps.filter(({ id, dueBy }) => id !== 'provision' && dueBy !== undefined),
          [],
        );
      }),
    );
  });

  it('does not offer its path as an alternative, nor the default path', () => {
    always(({ path, alternatives }) => {
      equal(new Set([path, ...alternatives]).size, alternatives.length + 1);
      ok(!alternatives.includes('invite-and-provision'));
    });
  });

  it('asks after a way of taking over only for what stays outside, and for nothing of it else', () => {
    always(({ path, advice }) => {
      for (const { id, onlyWithout } of advice) ok(onlyWithout === undefined || onlyWithout === path, id);
      const provision = advice.find(({ id }) => id === 'provision');
      const isTakenOver = ['partner-transfer', 'partner-of-record', 'channel-transfer'].includes(path);
      equal(provision?.onlyWithout, isTakenOver ? path : undefined);
    });
  });

  it('has the provider do what a reseller would order or transfer, and nobody else', () => {
    fc.assert(
      fc.property(anyQuestion, ({ answers, today }) => {
        const { steps } = makePlan(answers, today);
        const byProvider = steps.filter(({ who }) => who === 'provider').map(({ id }) => id);
        const ordered = ['provision', 'partner-transfer', 'channel-transfer'];
        const wanted = steps
          .map(({ id }) => id)
          .filter(
            (id) =>
              id === 'same-provider' ||
              (answers.partnerModel === 'indirect-reseller' && ordered.includes(id)),
          );
        deepEqual(byProvider, wanted);
      }),
    );
  });

  it('names a role for each step in Partner Center that a page names one for', () => {
    always(({ steps }) => {
      for (const { id, where, role } of steps) {
        const unnamed = ['find-equivalent', 'same-provider', 'channel-transfer'];
        if (where === 'partner-center') equal(role === undefined, unnamed.includes(id), id);
      }
    });
  });

  it('cites known pages and editions, in a listed wording', () => {
    const variants: Partial<Record<AdviceId, readonly string[]>> = adviceVariants;
    always(({ advice, steps }) => {
      for (const { id, sources, edition, variant } of advice) {
        ok(sources.length > 0 && sources.every((page) => page in pages), id);
        ok(edition in editions, id);
        equal(
          variants[id]?.includes(variant ?? '') ?? variant === undefined,
          true,
          `${id} ${String(variant)}`,
        );
      }
      for (const { id, why, source } of steps) {
        equal(source, advice.find((each) => each.id === id)?.sources[0]);
        match(why, /^(R\d+( R\d+)*|2026-05|2026-11|grace-end-(csp|direct))$/);
      }
    });
  });
});
