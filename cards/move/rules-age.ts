import { daysUntilRulesAreOld, rulesAreOld, rulesReadOn } from '../../guidance/age.ts';
import type { Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';

/** A warning that the rules were read long ago; nothing while they are fresh. `today` is a UTC day. */
export function rulesAgeWarning(today: Day, speech: Speech): string | undefined {
  if (!rulesAreOld(today)) return undefined;
  return speech.say('plan.rulesAge', { day: speech.day(rulesReadOn), days: daysUntilRulesAreOld });
}
