import assert from 'node:assert/strict';
import { elsewhere, oneDrives, pressNewest, shownText, submittedBy } from '../support/kept-list.ts';
import { submitsOn } from '../support/card.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { asked, askedOn, newestCard, saidIn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const list = [
  'Customer,Product,Licences,Start date,End date,Term,Auto-renew,State,Country,Subscription id',
  `Contoso AB,Microsoft 365 E3,20,2026-01-01,2026-12-31,P1Y,on,Active,Sweden,${id(1)}`,
  `Contoso AB,Visio Plan 2,2,2026-04-01,2027-03-31,P1Y,off,Active,Sweden,${id(2)}`,
  `Contoso Nordic,Microsoft 365 E3,20,2026-04-01,2027-03-31,P1Y,on,Active,Norway,${id(3)}`,
  `Litware,Planner Plan 1,5,2025-11-01,2026-10-31,P1Y,cancel,Active,Sweden,${id(4)}`,
  '',
].join('\n');

type Words = {
  readonly start: string;
  readonly partner: string;
  /** What asks for a list, by what is to be seen. */
  readonly asks: readonly (readonly [words: string, shows: RegExp])[];
  readonly march: string;
  readonly off: string;
  readonly plan: string;
  readonly instead: RegExp;
  readonly undo: string;
  readonly form: string;
  readonly noList: RegExp;
};

const spoken: Readonly<Record<string, Words>> = {
  'en-GB': {
    start: 'start',
    partner: 'another partner',
    asks: [
      ['summary', /Overview of your subscriptions/],
      ['what ends next month', /Ending in December 2026[^]*Contoso AB/],
      ['which ones have auto-renew off?', /Auto-renew off[^]*Visio Plan 2/],
      ['expired', /Term over[^]*Litware/],
      ['what ends?', /Ending when\?/],
      ['everything for Contoso', /3 subscriptions of 2 customers/],
      ['show what ends in June', /Nothing found for “Ending in June 2027”/],
    ],
    march: 'ending in March',
    off: 'auto-renew off',
    plan: 'plan Contoso AB',
    instead: /Plan Contoso AB instead\?[^]*“undo” brings it back/,
    undo: 'undo',
    form: 'form',
    noList: /haven’t kept a list yet/,
  },
  'sv-SE': {
    start: 'börja',
    partner: 'en annan partner',
    asks: [
      ['sammanfattning', /Översikt/],
      ['vad går ut nästa månad?', /december 2026[^]*Contoso AB/],
      ['vilka har automatisk förnyelse avstängd?', /Automatisk förnyelse av[^]*Visio Plan 2/],
      ['utgångna', /Perioden är slut[^]*Litware/],
    ],
    march: 'slutar i mars',
    off: 'autoförnyelse av',
    plan: 'planera Contoso AB',
    instead: /Planera Contoso AB i stället\?[^]*”ångra” tar tillbaka den/,
    undo: 'ångra',
    form: 'formulär',
    noList: /inte sparat någon lista/,
  },
  'pt-BR': {
    start: 'começar',
    partner: 'outro parceiro',
    asks: [
      ['resumo', /Resumo/],
      ['o que vence no próximo mês?', /dezembro de 2026[^]*Contoso AB/],
      ['quais têm renovação automática desligada', /Renovação automática desligada[^]*Visio Plan 2/],
      ['vencidas', /Vigência encerrada[^]*Litware/],
    ],
    march: 'terminam em março',
    off: 'renovação automática desligada',
    plan: 'planejar Contoso AB',
    instead: /Planejar Contoso AB em vez desta\?[^]*“desfazer” a traz de volta/,
    undo: 'desfazer',
    form: 'formulário',
    noList: /não guardou nenhuma lista/,
  },
};

onEachDatabase('what is asked over a kept list while a move asks', (stage: Stage) => {
  const drives = oneDrives();
  let keepers = 0;

  async function keeper(locale = 'en-GB'): Promise<Client> {
    // They are all of one tenant: a subscription that a colleague has too would be theirs to be reminded of.
    const file = list.replaceAll('00000000-0000', `${String((keepers += 1)).padStart(8, '0')}-0000`);
    const client = stage.newClient(locale);
    await drives.keep(client, file, elsewhere);
    return client;
  }

  /** The card before the newest, where a list or a choice stands above the question. */
  const above = ({ cards }: Seen): unknown => cards.at(-2)?.card;
  const offered = (seen: Seen, verb: string) => submitsOn(above(seen)).find((one) => one['verb'] === verb);

  async function pressed(client: Client, seen: Seen, verb: string): Promise<Seen> {
    const data = offered(seen, verb);
    assert.ok(data, `${verb} is offered`);
    return await client.press(data);
  }

  for (const [locale, words] of Object.entries(spoken)) {
    it(`is answered in ${locale}, and the question stands again below`, async () => {
      const client = await keeper(locale);
      await client.say(words.start);
      assert.equal(asked(await client.say(words.partner)), 'partnerModel');
      for (const [text, shows] of words.asks) {
        const seen = await client.say(text);
        assert.match(saidIn(seen).replaceAll('\u2060', ''), shows, text);
        assert.equal(asked(seen), 'partnerModel', text);
      }
      const next = await client.press({
        verb: 'answer',
        question: 'partnerModel',
        partnerModel: 'direct-bill',
      });
      assert.equal(asked(next), 'partnerCountry', 'nothing of the move is lost');
    });

    it(`is asked in ${locale} where it tells of the move as well, and taken for neither`, async () => {
      const client = await keeper(locale);
      await client.say(words.start);
      const off = await client.say(words.off);
      assert.equal(asked(off), 'source', 'the question stands again below');
      const listed = await pressed(client, off, 'portfolio-list');
      assert.match(shownText(listed), /Visio Plan 2/);
      const taken = await pressed(client, off, 'take-over');
      assert.equal(asked(taken), 'source', 'the move has it, and asks on');
      assert.ok(submittedBy(taken, 'undo'));
      const march = await client.say(words.march);
      assert.match(shownText(await pressed(client, march, 'portfolio-list')), /Contoso Nordic/);
      const heard = await pressed(client, march, 'take-over');
      assert.equal(asked(heard), 'termEnd');
      assert.match(saidIn(heard), /31.*2027/, 'as if it had been typed for the move');
    });

    it(`is an answer in ${locale} where its own question waits`, async () => {
      const client = await keeper(locale);
      await client.say(words.start);
      await pressed(client, await client.say(words.march), 'take-over');
      const end = await client.say(words.march);
      assert.equal(asked(end), 'termEnd');
      assert.equal(submittedBy(end, 'portfolio-list'), undefined);
      assert.equal(end.cards.length, 1);
    });

    it(`asks in ${locale} before another customer’s move takes the place of this one, which undo brings back`, async () => {
      const client = await keeper(locale);
      await client.say(words.start);
      await client.say(words.partner);
      const seen = await client.say(words.plan);
      assert.match(saidIn(seen), words.instead);
      assert.equal(asked(seen), 'partnerModel');
      const begun = await pressed(client, seen, 'plan-line');
      assert.match(begun.texts.join('\n'), /Contoso AB/);
      assert.equal(asked(await client.say(words.undo)), 'partnerModel');
    });

    it(`says in ${locale} how to give it a list where none is kept, and asks again`, async () => {
      const client = stage.newClient(locale);
      await client.say(words.start);
      const seen = await client.say(words.asks[0]?.[0] ?? '');
      assert.match(seen.texts.join(), words.noList);
      assert.equal(asked(seen), 'source');
    });

    it(`leaves the form where it is, asked in ${locale}`, async () => {
      const client = await keeper(locale);
      await client.say(words.form);
      const seen = await client.say(words.asks[0]?.[0] ?? '');
      assert.match(saidIn(seen), words.asks[0]?.[1] ?? /never/);
      assert.ok(submittedBy(seen, 'form'));
    });
  }

  it('begins at once the move of another customer where nothing was answered yet', async () => {
    const client = await keeper();
    await client.say('start');
    assert.match((await client.say('plan Contoso AB')).texts.join('\n'), /Planning Contoso AB/);
  });

  it('is answered also to whoever is asked whether to go on', async () => {
    const client = await keeper();
    await client.say('start');
    await client.say('another partner');
    await client.say('hello');
    const seen = await client.say('summary');
    assert.match(saidIn(seen), /Overview/);
    assert.ok(submittedBy(seen, 'resume'), 'it is asked again whether to go on');
    assert.equal(asked(await pressNewest(client, seen, 'resume')), 'partnerModel');
  });

  it('changes nothing of what is said where no list is kept', async () => {
    const client = stage.newClient();
    await client.say('start');
    const off = await client.say('auto-renew off');
    assert.equal(askedOn(newestCard(off)), 'source');
    assert.equal(offered(off, 'portfolio-list'), undefined);
    assert.equal(asked(await client.say('ending in March')), 'termEnd');
  });
});
