import { languages } from '../../languages/all.ts';
import { framesOf } from './part-asked.ts';
import { namesIn } from './part-names.ts';
import { waysToAsk } from './ways.ts';

/** Makes ready what is looked up when somebody asks, a language at a time; `pause` lets others have their turn. */
export async function prepareFinding(pause: () => Promise<void>): Promise<void> {
  for (const language of languages) {
    await pause();
    waysToAsk(language);
    await pause();
    namesIn(language);
    framesOf(language);
  }
}
