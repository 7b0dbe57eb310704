import assert from 'node:assert/strict';
import { speechFor } from '../../languages/speech.ts';
import { testDatabases } from '../support/databases.ts';
import { failedWords } from '../support/failed-words.ts';
import { openGate } from '../support/gate.ts';
import { startTeams, type Seen } from '../support/teams.ts';

function isTold(seen: Seen, locale: string): void {
  const [before] = failedWords(speechFor(locale));
  assert.ok(
    seen.texts.some((text) => text.startsWith(before)),
    `${locale}: ${seen.texts.join(' ')}`,
  );
}

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL'))
  describe(`a turn that fails because the database is gone, on ${name}`, () => {
    it('is told in the language that the person chose, or else in that of their client', async () => {
      const gate = await openGate(await make());
      const teams = await startTeams(gate.address);
      try {
        const chooser = teams.client('chooser');
        const follower = teams.client('follower', undefined, 'pt-BR');
        const forgotten = teams.client('forgotten');
        await chooser.say('svenska');
        await follower.say('help');
        await forgotten.say('svenska');
        await forgotten.say('forget me');
        await forgotten.say('yes');
        await gate.shut();
        isTold(await chooser.say('help'), 'sv-SE');
        isTold(await follower.say('help'), 'pt-BR');
        isTold(await forgotten.say('help'), 'en-GB');
        isTold(await teams.client('stranger', undefined, 'sv-SE').say('help'), 'sv-SE');
        await gate.open();
      } finally {
        await teams.close();
        await gate.shut();
      }
    }).timeout(60_000);
  });
