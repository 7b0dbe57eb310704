import assert from 'node:assert/strict';
import { z } from 'zod';
import { submitsOn } from '../support/card.ts';
import { accept, offeredIn } from '../support/file-consent.ts';
import {
  elsewhere,
  oneDrives,
  ours,
  pressNewest as press,
  shownText as shown,
  submittedBy as submitted,
} from '../support/kept-list.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { answerAll, asked, newestCard, saidIn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const list = [
  'Customer,Product,Licences,Start date,End date,Term,Auto-renew,State,Country,Subscription id',
  `Contoso AB,Microsoft 365 Business Premium,190,2026-01-01,2026-12-31,P1Y,on,Active,Sweden,${id(1)}`,
  `Contoso AB,Microsoft 365 E3,20,2026-01-01,2026-12-31,P1Y,on,Active,Sweden,${id(2)}`,
  `Contoso AB,Visio Plan 2,2,2026-04-01,2027-03-31,P1Y,off,Active,Sweden,${id(3)}`,
  `Contoso Nordic,Microsoft 365 E3,20,2026-04-01,2027-03-31,P1Y,on,Active,Norway,${id(4)}`,
  `Fabrikam,Power BI Pro,9,2026-10-01,2026-10-31,P1M,on,Active,Sweden,${id(5)}`,
  `"=HYPERLINK(""x"")",Project Plan 3,5,2025-11-01,2026-10-31,P1Y,off,Active,Sweden,${id(6)}`,
  `Litware,Planner Plan 1,5,2025-11-01,2026-10-31,P1Y,cancel,Active,Sweden,${id(7)}`,
  '',
].join('\n');

/** What each asks, as it is typed, by what is to be seen. */
const askedIn: Readonly<Record<string, readonly (readonly [words: string, shows: RegExp])[]>> = {
  'en-GB': [
    ['ending in 30 days', /^Ending 20 Nov 2026 – 20 Dec 2026\n1 subscription of 1 customer[^]*Fabrikam/],
    ['ending in March', /^Ending in March 2027\n2 subscriptions of 2 [^]*Contoso AB[^]*Contoso Nordic/],
    ['auto-renew off', /^Auto-renew off\n1 subscription [^]*Visio Plan 2[^]*goes on month by month/],
    ['what is in extended terms', /^On Extended Service Terms\n1 [^]*Project Plan 3/],
    ['expired', /^Term over\n1 [^]*Litware/],
    [
      'customer Contoso',
      /^Contoso\n4 subscriptions of 2 customers[^]*190 licences\n31 Dec 2026 \(in 41 days\)/,
    ],
    ['what needs me', /^3 customers to decide on[^]*Fabrikam[^]*Contoso AB/],
    ['what ends?', /^Ending when\?[^]*This month[^]*Next 30 days[^]*Next 90 days/],
    ['summary', /^Overview[^]*December 2026\n█{12} 2 · 210 licences[^]*Term over\n1\n/],
  ],
  'sv-SE': [
    ['slutar inom 30 dagar', /^Slutar 20 nov[^]*Fabrikam/],
    ['vad går ut i mars?', /^Slutar i mars 2027\n2 prenumerationer/],
    ['autoförnyelse av', /^Automatisk förnyelse av\n1 prenumeration/],
    ['vad ligger i förlängda villkor', /^I Extended Service Terms\n1 /],
    ['utgångna', /^Perioden är slut\n1 [^]*Litware/],
    ['kund Contoso', /^Contoso\n4 prenumerationer hos 2 kunder/],
    ['vad behöver jag bestämma?', /^3 [^]*Fabrikam[^]*Contoso AB/],
    ['sammanfattning', /^Översikt[^]*december 2026\n█{12} 2 · 210 licenser/],
  ],
  'pt-BR': [
    ['terminam em 30 dias', /^Vencem de 20 de nov[^]*Fabrikam/],
    ['o que vence em março?', /^Vencem em março de 2027\n2 assinaturas/],
    ['renovação automática desligada', /^Renovação automática desligada\n1 assinatura/],
    ['o que está em termos estendidos', /^Em Extended Service Terms\n1 /],
    ['vencidas', /^Vigência encerrada\n1 [^]*Litware/],
    ['cliente Contoso', /^Contoso\n4 assinaturas de 2 clientes/],
    ['o que preciso decidir?', /^3 [^]*Fabrikam[^]*Contoso AB/],
    ['resumo', /^Resumo[^]*dezembro de 2026\n█{12} 2 · 210 licenças/],
  ],
};

/** What stands for the newest card where none is shown. */
const summaryOf = (seen: Seen) => z.object({ fallbackText: z.string() }).parse(newestCard(seen)).fallbackText;

/** What the list does not tell of Contoso's move. */
const rest = {
  partnerModel: 'direct-bill',
  partnerCountry: 'SE',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  offer: 'same',
  licenceCount: 'unchanged',
};

onEachDatabase('what is asked over a kept list', (stage: Stage) => {
  const drives = oneDrives();

  let keepers = 0;

  /** Somebody who has kept the list, of what is with another partner still. */
  async function keeper(locale = 'en-GB', said = list, at: object = elsewhere): Promise<Client> {
    // They are all of one tenant: a subscription that a colleague has too would be theirs to be reminded of.
    const file = said.replaceAll('00000000-0000', `${String((keepers += 1)).padStart(8, '0')}-0000`);
    const client = stage.newClient(locale);
    await drives.keep(client, file, at);
    return client;
  }

  for (const [locale, each] of Object.entries(askedIn))
    it(`is shown as a list, asked in ${locale}`, async () => {
      const client = await keeper(locale);
      for (const [words, shows] of each) assert.match(shown(await client.say(words)), shows, words);
    });

  it('is as it was where nothing is kept', async () => {
    const client = stage.newClient();
    assert.doesNotMatch(saidIn(await client.say('auto-renew off')), /Nothing found|subscriptions? of/);
    assert.match(saidIn(await stage.newClient().say('ending in 0 days')), /start/);
    assert.match(saidIn(await stage.newClient().say('customer Contoso')), /start/);
  });

  for (const [locale, words, says] of [
    ['en-GB', 'summary', /haven’t kept a list yet/],
    ['sv-SE', 'sammanfattning', /inte sparat någon lista/],
    ['pt-BR', 'resumo', /não guardou nenhuma lista/],
  ] as const)
    it(`says in ${locale} how to give it a list where it asks for one`, async () => {
      const { texts } = await stage.newClient(locale).say(words);
      assert.match(texts.join(), says);
    });

  for (const [locale, unheard, noPlan, leads] of [
    ['en-GB', 'flibbertigibbet', ['plan', 'draft'], /For the list you keep with me, say “summary”\.$/],
    ['sv-SE', 'dumheter', ['plan', 'utkast'], /För listan som du har hos mig, skriv ”sammanfattning”\.$/],
    [
      'pt-BR',
      'bobagem',
      ['plano', 'rascunho'],
      /Para ver a lista que você guarda comigo, escreva “resumo”\.$/,
    ],
  ] as const)
    it(`is led to in ${locale} where nothing else is open, by whoever has one`, async () => {
      const client = await keeper(locale);
      const newcomer = stage.newClient(locale);
      for (const text of [unheard, ...noPlan]) {
        assert.match((await client.say(text)).texts.join(), leads, text);
        assert.doesNotMatch((await newcomer.say(text)).texts.join(), leads, text);
      }
    });

  for (const [locale, whose, says] of [
    ['en-GB', 'customer', /Which customer\?.*customer Contoso/],
    ['sv-SE', 'kund', /Vilken kund\?.*kund Contoso/],
    ['pt-BR', 'cliente', /Qual cliente\?.*cliente Contoso/],
  ] as const)
    it(`asks in ${locale} which customer is meant`, async () => {
      const client = await keeper(locale);
      assert.match((await client.say(whose)).texts.join(), says);
    });

  for (const words of ['wtf', 'summary', 'ending in 30 days', 'customer Contoso'])
    it(`names what “undo” would take back where the last message changed nothing: “${words}”`, async () => {
      const client = await keeper();
      await client.say(words);
      assert.match(shown(await client.say('undo')), /The change before it was the import of your list/);
    });

  it('is no answer to a question, and no correction of a plan', async () => {
    const client = await keeper();
    await client.say('start');
    assert.equal(asked(await client.say('summary')), 'source');
  });

  it('takes one single day at rest for the end of a move', async () => {
    const client = await keeper();
    assert.match(shown(await client.say('it ends on 31 March 2027')), /Term ends/);
  });

  it('says what was looked for where nothing is found', async () => {
    const client = await keeper();
    const none = (words: string) => client.say(words).then(({ texts }) => texts.join());
    assert.match(await none('ending in June'), /“Ending in June 2027”.*all 7 subscriptions/);
    assert.match(await none('customer Tailspin'), /“Tailspin”/);
    assert.match(await none('plan Tailspin'), /Tailspin isn’t on your list/);
  });

  it('asks which time is meant, and pages by ten', async () => {
    const many = Array.from(
      { length: 23 },
      (_, at) => `Customer ${at},Visio Plan 2,1,2026-01-01,2026-12-${10 + (at % 9)},P1Y,on,,,${id(at)}`,
    );
    const client = await keeper('en-GB', [list.split('\n')[0], ...many, ''].join('\n'));
    const within = submitsOn(newestCard(await client.say('what ends?'))).find(
      ({ asked: of }) => JSON.stringify(of) === '{"kind":"within","days":30}',
    );
    assert.ok(within);
    const first = await client.press(within);
    assert.match(shown(first), /23 subscriptions of 23 customers[^]*Page 1 of 3/);
    const second = await press(client, first, 'portfolio-list');
    assert.match(shown(second), /Page 2 of 3/);
    assert.match(shown(await press(client, second, 'subscription')), /If nobody acts/);
  });

  it('comes back as a file that runs nothing, made anew when it is taken', async () => {
    const client = await keeper('sv-SE');
    const offered = offeredIn(
      await press(client, await client.say('vad ligger i förlängda villkor'), 'portfolio-csv'),
    );
    assert.equal(offered.name, 'Prenumerationer – I Extended Service Terms.csv');
    await accept(client, offered, drives.host);
    const [head, row, ...others] = (drives.host.uploaded.at(-1)?.text ?? '').split('\r\n');
    assert.match(head ?? '', /^\uFEFFKund;Produkt;Licenser;/);
    assert.match(row ?? '', /^"'=HYPERLINK\(""x""\)";Project Plan 3;5;2025-11-01;2026-10-31;Ett år;/);
    assert.deepEqual(others, ['']);
    const again = offeredIn(await client.press({ verb: 'portfolio-csv', asked: { kind: 'all' } }));
    const undone = await client.say('ångra');
    if (undone.cards.length > 0) await client.say('ångra');
    assert.match((await accept(client, again, drives.host)).texts.join(), /inget kvar att göra den filen av/);
  });

  it('begins the move of a customer with what the list tells, and asks only the rest', async () => {
    const client = await keeper();
    const seen = await client.say('plan Contoso AB');
    assert.match(seen.texts.join('\n'), /Planning Contoso AB[^]*31 Dec 2026[^]*1 on 31 Mar 2027/);
    const told = shown(seen);
    for (const part of [
      /Another CSP partner/,
      /Sweden/,
      /move\n2\n/,
      /tenant\n3\n/,
      /Business licences\n190/,
      /One year/,
    ])
      assert.match(told, part);
    assert.ok(submitted(seen, 'undo'), 'it can be taken back');
    await answerAll(client, rest, seen);
    assert.match(shown(await client.say('my moves')), /Contoso AB/);
    assert.match(
      (await client.say('plan Contoso AB')).texts.join(),
      /have a plan for Contoso AB and that end already/,
    );
  });

  it('shows the customer’s other ends on the plan’s line of time, each time it is made', async () => {
    const [head = '', ...rows] = list.split('\n');
    const more = [
      `Contoso AB,Project Plan 3,1,2026-04-01,2027-03-31,P1Y,on,Active,Sweden,${id(21)}`,
      `Contoso AB,Power BI Pro,1,2026-06-01,2027-05-31,P1Y,on,Active,Sweden,${id(22)}`,
      `Contoso AB,Planner Plan 1,1,2026-07-01,2027-06-30,P1Y,on,Active,Sweden,${id(23)}`,
      `Contoso AB,Planner Plan 1,1,2026-08-01,2027-07-31,P1Y,on,Active,Sweden,${id(24)}`,
      `Contoso AB,Planner Plan 1,1,2026-01-01,2027-08-31,P1Y,on,Cancelled,Sweden,${id(25)}`,
    ];
    const client = await keeper('en-GB', [head, ...more, ...rows].join('\n'));
    const plan = await answerAll(client, rest, await client.say('plan Contoso AB'));
    const onLine =
      /31 December 2026[^]*in 131 days\n\*\*31 Mar 2027\*\*: Ends: (Project Plan 3 and Visio Plan 2|Visio Plan 2 and Project Plan 3)\n/;
    const others = /Ends: Planner Plan 1\n1 more · not in this plan, reminded with your list/;
    for (const seen of [plan, await client.say('GDAP is not there'), await client.say('plan Contoso AB')]) {
      assert.match(shown(seen), onLine);
      assert.match(shown(seen), others);
      assert.match(summaryOf(seen), /31 March 2027: Ends: [^]*not in this plan/);
    }
    assert.match(shown(await press(client, plan, 'portfolio-list')), /^Contoso AB\n/);
  });

  it('tells of no other ends where others see the plan', async () => {
    const keeperOf = (place?: { conversationId: string; type: 'groupChat' }) =>
      stage.teams.client('ada-of-other-ends', place);
    await drives.keep(keeperOf(), list, elsewhere);
    const group = keeperOf({ conversationId: '19:other-ends@thread.v2', type: 'groupChat' });
    await group.say('start');
    const named = await group.say('The customer is Contoso AB');
    const all = { ...rest, source: 'another-partner', customerCountry: 'SE', subscriptionCount: 2 };
    const dates = { termEnd: '2026-12-31', autoRenew: 'on', termStart: '2026-01-01', businessSeats: 0 };
    const plan = await answerAll(group, { ...all, ...dates }, named);
    assert.match(shown(plan), /31 December 2026/);
    assert.doesNotMatch(shown(plan), /Ends/);
  });

  for (const [locale, plan, off, march] of [
    ['en-GB', 'plan Contoso AB', 'auto-renew off', 'ending in March'],
    ['sv-SE', 'planera Contoso AB', 'autoförnyelse av', 'slutar i mars'],
    ['pt-BR', 'planejar Contoso AB', 'renovação automática desligada', 'terminam em março'],
  ] as const)
    it(`asks in ${locale} whether the plan on the table is meant or the list, and takes neither`, async () => {
      const client = await keeper(locale);
      await answerAll(client, rest, await client.say(plan));
      const off1 = await client.say(off);
      assert.ok(submitted(off1, 'portfolio-list'), 'the list is offered');
      assert.equal(submitted(off1, 'take-over')?.['autoRenew'], 'off');
      assert.match(shown(await press(client, off1, 'portfolio-list')), /Visio Plan 2/);
      const changed = await press(client, off1, 'take-over');
      assert.ok(submitted(changed, 'undo'), 'the plan is made anew, which can be taken back');
      const ends = await client.say(march);
      assert.match(shown(await press(client, ends, 'portfolio-list')), /Contoso Nordic/);
      assert.equal(asked(await press(client, ends, 'change')), 'termEnd');
    });

  it('does not ask what is said: a list by its words, a change where nothing is kept', async () => {
    const client = await keeper();
    await answerAll(client, rest, await client.say('plan Contoso AB'));
    assert.match(shown(await client.say('show everything ending before 1 April')), /^Ending /);
    assert.match(shown(await client.say('subscriptions with auto-renew off')), /^Auto-renew off\n/);
  });

  it('takes the move back', async () => {
    const client = await keeper();
    const seen = await client.say('plan Fabrikam');
    await press(client, seen, 'undo');
    assert.match(shown(await client.say('summary')), /^Overview/);
  });

  it('plans a line from where it is shown; its end is the one that is planned', async () => {
    const client = await keeper();
    const one = await press(client, await client.say('ending in March'), 'subscription');
    assert.match(shown(one), /Plan it/);
    const seen = await press(client, one, 'plan-line');
    assert.match(seen.texts.join('\n'), /what ends on 31 Mar 2027[^]*2 on 31 Dec 2026/);
    assert.match(shown(seen), /Auto-renew is off|auto-renew off/i);
  });

  it('asks whose move where a name is that of several, and plans none of what is ours', async () => {
    const client = await keeper();
    const which = await client.say('plan Contoso');
    assert.match(shown(which), /Which “Contoso”\?[^]*Contoso AB[^]*Contoso Nordic/);
    assert.match((await press(client, which, 'plan-line')).texts.join(), /Planning Contoso AB/);
    const owner = await keeper('en-GB', list, ours);
    assert.match((await owner.say('plan Fabrikam')).texts.join(), /Nothing of Fabrikam is left to move/);
    assert.equal(
      submitted(await press(owner, await owner.say('expired'), 'subscription'), 'plan-line'),
      undefined,
    );
  });

  it('is nobody else’s', async () => {
    await keeper();
    const other = await keeper(
      'en-GB',
      `${list.split('\n')[0] ?? ''}\nOther,Visio Plan 2,1,,2026-12-31,,,,,${id(9)}\n`,
    );
    const seen = await other.press({
      verb: 'portfolio-list',
      asked: { kind: 'customer', customer: 'Contoso' },
    });
    assert.match(seen.texts.join(), /Nothing found for “Contoso”/);
  });
});
