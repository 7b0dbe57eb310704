import assert from 'node:assert/strict';
import { inputIds, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { newestCard } from '../support/talk.ts';
import { listedOn } from '../support/watching.ts';

const asked = [
  {
    locale: 'en-GB',
    say: 'remind me a week before Contoso ends on 31 March 2027',
    shows: /about Contoso$[\s\S]*^24 March 2027$[\s\S]*^As you asked, .* 7 days before/m,
    never: /^1 March 2027$/m,
  },
  {
    locale: 'sv-SE',
    say: 'påminn mig en vecka innan Contoso går ut 31 mars 2027',
    shows: /om Contoso$[\s\S]*^24 mars 2027$[\s\S]*^Som du ville .* 7 dagar före/m,
    never: /^1 mars 2027$/m,
  },
  {
    locale: 'pt-BR',
    say: 'lembre-me uma semana antes de Contoso vencer em 31 de março de 2027',
    shows: /Contoso[\s\S]*^24 de março de 2027$[\s\S]*^Como você pediu, .* 7 dias antes/m,
    never: /^1º? de março de 2027$/m,
  },
];

onEachDatabase('a reminder so long before the end', (stage) => {
  for (const { locale, say, shows, never } of asked)
    it(`comes on that day alone, and its card says so (${locale})`, async () => {
      const added = textOn(newestCard(await stage.newClient(locale).say(say)));
      assert.match(added, shows);
      assert.doesNotMatch(added, never);
    });

  it('is kept while the rest is asked', async () => {
    const client = stage.newClient();
    assert.deepEqual(inputIds(newestCard(await client.say('remind me 10 days before'))), ['customerName']);
    await client.say('Contoso');
    const added = textOn(newestCard(await client.say('31 March 2027')));
    assert.match(added, /^19 March 2027$/m, '21 March is a Sunday');
    assert.doesNotMatch(added, /^24 March 2027$/m);
  });

  it('takes the place of the usual days where the customer is watched already', async () => {
    const client = stage.newClient();
    await client.say('remind me about Contoso on 31 March 2027');
    await client.say('remind me two weeks before Contoso ends on 31 March 2027');
    const listed = await client.say('reminders');
    assert.equal(listedOn(listed).length, 1);
    assert.match(textOn(newestCard(listed)), /17 March 2027/);
  });

  it('is that of the usual days where it is longer than can be, which is said', async () => {
    const seen = await stage.newClient().say('remind me 400 days before Contoso ends on 31 March 2027');
    assert.match(seen.texts.join('\n'), /whole numbers from 1 to 365/);
    assert.match(textOn(newestCard(seen)), /^24 March 2027$/m);
  });
});
