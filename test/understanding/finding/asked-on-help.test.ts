import assert from 'node:assert/strict';
import { languageIds } from '../../../languages/language-id.ts';
import { speechFor } from '../../../languages/speech.ts';
import { languageByTag } from '../../../languages/all.ts';
import { read } from '../../../understanding/read.ts';
import type { Listening } from '../../../understanding/said.ts';
import { directMove } from '../../support/moves.ts';
import { draftSchema } from '../../../guidance/answers.ts';

const draft = draftSchema.parse({ ...directMove, subscriptionCount: 12, businessSeats: 40 });

/** Where each of the help card's examples stands. */
const places = {
  idle: { stage: 'idle', draft: {} },
  question: { stage: 'question', asking: 'relationship', draft: { source: 'another-partner' } },
  plan: { stage: 'planned', draft },
} as const satisfies Record<string, Pick<Listening, 'stage' | 'asking' | 'draft'>>;

for (const language of languageIds)
  describe(`what the help card says can be asked, in ${language}`, () => {
    for (const place of ['idle', 'question', 'plan'] as const)
      it(`is answered for sure: ${place}`, () => {
        const words = speechFor(languageByTag[language].locale, language).say(`help.asks.${place}`);
        const examples = [...words.matchAll(/[“”]([^“”]+)[“”]/g)].flatMap(([, example = '']) =>
          example.startsWith(',') ? [] : [example],
        );
        assert.equal(examples.filter((example) => example.endsWith('?')).length, 3, words);
        for (const example of examples.filter((each) => each.endsWith('?'))) {
          const { asks } = read(example, { ...places[place], today: '2026-11-28', language });
          assert.ok(
            asks.length === 1 && asks.every((one) => 'topic' in one || 'whatIf' in one),
            `${example}: ${JSON.stringify(asks)}`,
          );
        }
      });
  });
