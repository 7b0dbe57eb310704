import { languages } from '../../languages/all.ts';
import { learnWays } from './learned.ts';
import { framesOf } from './part-asked.ts';
import { namesIn } from './part-names.ts';

/** Makes ready what is looked up when somebody asks, a few milliseconds at a time; `pause` lets others have their turn. */
export async function prepareFinding(pause: () => Promise<void>): Promise<void> {
  for (const language of languages) {
    for (const steps = learnWays(language); steps.next().done !== true;) await pause();
    namesIn(language);
    await pause();
    framesOf(language);
  }
}
