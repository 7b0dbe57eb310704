import assert from 'node:assert/strict';
import { z } from 'zod';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { listedCommands, type Listed } from '../manifest/listed-commands.ts';
import { submitsOn } from '../support/card.ts';
import { embedded } from '../support/databases.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { seenInBodies } from '../support/scene-person.ts';
import type { Seen } from '../support/teams.ts';
import { wordsOn } from '../support/wording.ts';

// Whoever reviews an app for the store says each command in each place that lists it.
describe('the commands that Teams lists, said to the bot by whoever has said nothing yet', () => {
  let scene: Scene;
  let people = 0;
  /** English comes first. */
  const inEnglish = new Map<string, ReturnType<typeof doneBy>>();
  before(async () => {
    scene = await openScene(await embedded.make());
  });
  after(() => scene.close());

  async function say({ text, scope }: Pick<Listed, 'text' | 'scope'>, locale: string): Promise<Seen> {
    const name = `lister-${(people += 1)}`;
    const bodies = await scene.post({
      locale,
      from: { id: `29:${name}`, name: 'Ada', aadObjectId: `aad-${name}` },
      ...(scope === 'personal'
        ? { text, conversation: chat(`a:${name}`, 'personal') }
        : {
            text: `<at>The bot</at> ${text}`,
            entities: [
              { type: 'mention', mentioned: { id: '28:bot', name: 'The bot' }, text: '<at>The bot</at>' },
            ],
            conversation: chat(`19:${name}`, scope === 'team' ? 'channel' : 'groupChat'),
          }),
    });
    return seenInBodies(bodies);
  }

  for (const language of languageIds) {
    const speech = speechFor(language);
    const sorry = [speech.say('notice.nothingOpen'), speech.say('notice.nothingOpen.mention')];
    it(`are each answered in ${language}, as they are in English`, async () => {
      for (const listed of listedCommands(language)) {
        const seen = await say(listed, language);
        const words = [...seen.texts, ...seen.cards.flatMap(({ card }) => wordsOn(card))];
        assert.ok(words.length > 0, `${listed.scope}: ${listed.text} is answered`);
        for (const word of words) assert.ok(!sorry.includes(word), `${listed.scope}: ${listed.text}`);
        const key = `${listed.scope}: ${listed.inEnglish}`;
        if (language === 'en') inEnglish.set(key, doneBy(seen));
        assert.deepEqual(doneBy(seen), inEnglish.get(key), listed.text);
      }
    }).timeout(60_000);
  }
});

function chat(id: string, conversationType: string) {
  return { id, conversationType, tenantId: 'tenant-1' };
}

const verbSchema = z.looseObject({ verb: z.string() });

/** What can be done with an answer, in no language: which buttons its cards have, and how many sentences it is. */
function doneBy({ texts, cards }: Seen) {
  const verbs = cards.map(({ card }) => submitsOn(card).map((submit) => verbSchema.parse(submit).verb));
  return { sentences: texts.length, verbs };
}
