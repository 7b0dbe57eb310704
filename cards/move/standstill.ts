import type { Plan } from '../../guidance/plan.ts';

/** What is out of the ordinary with the old subscription; nothing where it simply runs or has run. */
export type Standstill = 'stopped' | 'trial' | 'trial-over' | 'extended';

/** As the plan's advice says it. */
export function standstillIn({ advice }: Pick<Plan, 'advice'>): Standstill | undefined {
  if (advice.some(({ id }) => id === 'extended-service-exit')) return 'extended';
  const stands = advice.find(({ id }) => id === 'not-running');
  if (stands === undefined) return undefined;
  return stands.variant === 'trial' || stands.variant === 'trial-over' ? stands.variant : 'stopped';
}
