import assert from 'node:assert/strict';
import { read } from '../../understanding/read.ts';
import type { Stage } from '../../understanding/said.ts';

const today = '2026-11-27';

function queryIn(text: string, language: string, stage: Stage = 'idle'): string {
  const { query } = read(text, { today, draft: {}, stage, language });
  if (query === undefined) return 'none';
  switch (query.kind) {
    case 'ending':
      return `${query.first} to ${query.last}`;
    case 'customer':
    case 'plan':
      return `${query.kind} ${query.customer}`;
    default:
      return query.kind;
  }
}

/** What is typed over a portfolio, by what it asks. */
const asked: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    '2026-11-27 to 2026-12-27': [
      'ending in 30 days',
      'what ends in the next 30 days?',
      'show me everything that expires within 30 days',
    ],
    '2027-03-01 to 2027-03-31': [
      'ending in March',
      'which subscriptions end in march?',
      'renewals in March 2027',
      'how many subscriptions end in March',
    ],
    '2026-12-01 to 2026-12-31': ['which customers renew next month', 'what runs out in December'],
    '2026-11-27 to 2027-03-31': ['ending before 1 April', 'what ends by 31 March 2027'],
    '2027-03-01 to 2027-04-15': ['ends between 1 March and 15 April', 'ending from 1 March to 15 April'],
    '2026-11-28 to 2026-11-28': ['anything ending tomorrow?'],
    'ending-when': ['what ends?', 'ending in 0 days', 'ending in Juneuary', 'what ends before yesterday'],
    whose: ['customer', 'client?'],
    'renewal-off': [
      'auto-renew off',
      'which ones have auto renew off?',
      'without auto-renew',
      'what does not renew',
    ],
    extended: ['what is in extended terms', 'show me what is in extended service terms please'],
    expired: ['expired', 'what has expired?', 'show expired ones'],
    'to-decide': ['what needs me', 'what do I have to decide?', 'open decisions'],
    summary: ['summary', 'give me an overview', 'ends by month'],
    'customer Contoso': [
      'customer Contoso',
      'everything for Contoso',
      'show me all subscriptions of Contoso',
    ],
    'customer A. Datum & Co': ['customer A. Datum & Co'],
    'plan Contoso': ['plan Contoso', 'please plan the move of Contoso'],
  },
  sv: {
    '2026-11-27 to 2026-12-27': ['slutar inom 30 dagar', 'visa allt som löper ut de närmaste 30 dagarna'],
    '2027-03-01 to 2027-03-31': ['vad går ut i mars?', 'vilka prenumerationer slutar i mars'],
    '2026-12-01 to 2026-12-31': ['vad förnyas nästa månad'],
    '2026-11-27 to 2027-03-31': ['slutar före 1 april'],
    '2027-03-01 to 2027-04-15': ['slutar mellan 1 mars och 15 april'],
    'ending-when': ['slutar inom 0 dagar', 'vad slutar i smarsember'],
    whose: ['kund'],
    'renewal-off': ['autoförnyelse av', 'vilka har automatisk förnyelse avstängd?'],
    extended: ['vad ligger i förlängda villkor'],
    expired: ['utgångna', 'vad har gått ut?'],
    'to-decide': ['vad behöver jag bestämma?'],
    summary: ['sammanfattning', 'ge mig en översikt', 'slutdatum per månad'],
    'customer Contoso': ['kund Contoso', 'allt för Contoso'],
    'plan Contoso': ['planera Contoso', 'gör en plan för Contoso'],
  },
  pt: {
    '2026-11-27 to 2026-12-27': ['terminam em 30 dias', 'mostre tudo que expira nos próximos 30 dias'],
    '2027-03-01 to 2027-03-31': ['o que vence em março?', 'quais assinaturas terminam em março'],
    '2026-12-01 to 2026-12-31': ['quais assinaturas vencem no próximo mês'],
    '2026-11-27 to 2027-03-31': ['vencem antes de 1 de abril', 'vencem antes de 1º de abril'],
    '2027-03-01 to 2027-04-15': ['vencem entre 1 de março e 15 de abril'],
    'ending-when': ['vencem em 0 dias', 'o que vence em smarçobro'],
    whose: ['cliente'],
    'renewal-off': ['renovação automática desligada', 'o que não renova?'],
    extended: ['o que está em termos estendidos'],
    expired: ['vencidas', 'o que já venceu?'],
    'to-decide': ['o que preciso decidir?'],
    summary: ['resumo', 'visão geral', 'vencimentos por mês'],
    'customer Contoso': ['cliente Contoso', 'tudo do cliente Contoso'],
    'plan Contoso': ['planejar Contoso', 'faça um plano para Contoso'],
  },
};

/** With a plan on the table: what its words ask for is a list. */
const ofList: Readonly<Record<string, readonly string[]>> = {
  en: [
    'show me what ends in March',
    'which ones have auto-renew off?',
    'everything ending before 1 April',
    'subscriptions ending in 30 days',
    'auto-renew off in my portfolio',
    'how many licences end in March',
  ],
  sv: [
    'visa vad som slutar i mars',
    'vilka har autoförnyelse av',
    'prenumerationer som slutar i mars',
    'slutar i mars i min lista',
  ],
  pt: [
    'mostre o que vence em março',
    'quais têm renovação automática desligada',
    'assinaturas que vencem em março',
    'tudo que vence em março',
  ],
};

/** And what may be its other answer. */
const ofEither: Readonly<Record<string, readonly string[]>> = {
  en: ['ending in March', 'auto-renew off', 'ending on 31 March', 'no auto-renew', 'ends before 1 April'],
  sv: ['slutar i mars', 'autoförnyelse av', 'slutar den 31 mars'],
  pt: ['terminam em março', 'renovação automática desligada', 'vence em 31 de março'],
};

/** What says something else, or nothing that could be answered. */
const nearMisses: Readonly<Record<string, readonly string[]>> = {
  en: [
    'this list is shit',
    'your summary sucks',
    'stop planning for me, you idiot',
    'is the customer happy?',
    'my patience is ending',
    'the meeting ends in 30 minutes',
    'auto-renew off would be stupid',
    'why does everything end in tears',
    'expired milk',
    'what is a portfolio',
    'I lost the overview',
    'our customers are annoyed',
  ],
  sv: [
    'listan är skit',
    'din sammanfattning suger',
    'sluta planera åt mig, din idiot',
    'mötet slutar om 30 minuter',
    'mitt tålamod tar slut',
    'jag har tappat översikten',
    'kunden är arg',
    'planera om semestern',
  ],
  pt: [
    'essa lista é uma merda',
    'seu resumo é um lixo',
    'pare de planejar, idiota',
    'a reunião termina em 30 minutos',
    'minha paciência acabou',
    'o cliente está furioso',
    'planejar as férias',
    'perdi a visão geral',
  ],
};

describe('what is asked over a portfolio', () => {
  for (const [language, byQuery] of Object.entries(asked))
    for (const [query, texts] of Object.entries(byQuery))
      for (const text of texts)
        it(`${language}: “${text}” asks ${query}`, () => {
          assert.equal(queryIn(text, language), query);
        });

  for (const [language, texts] of Object.entries(ofList))
    for (const text of texts)
      it(`${language}: “${text}” asks for a list for sure`, () => {
        assert.equal(read(text, { today, draft: {}, stage: 'planned', language }).isOfList, true);
      });

  for (const [language, texts] of Object.entries(ofEither))
    for (const text of texts)
      it(`${language}: “${text}” can be said of a plan as well`, () => {
        const { query, isOfList } = read(text, { today, draft: {}, stage: 'planned', language });
        assert.deepEqual({ asks: query !== undefined, isOfList }, { asks: true, isOfList: undefined });
      });

  for (const [language, texts] of Object.entries(nearMisses))
    for (const text of texts)
      it(`${language}: is not in “${text}”`, () => {
        assert.equal(queryIn(text, language), 'none');
        assert.equal(queryIn(text, language, 'planned'), 'none');
      });

  for (const text of [
    'the term ended',
    'Contoso ends in March',
    'it ends on 31 March',
    'what happens when it ends',
    'the customer is in Denmark',
    'the customer is Contoso',
    'the customer has not accepted',
    'give the customer the invitation',
    'plan a holiday',
    'hello',
    'we have auto-renew off and 12 subscriptions',
  ])
    it(`is not in “${text}”`, () => {
      assert.equal(queryIn(text, 'en'), 'none');
    });

  it('is heard beside what the words answer of a question that is open', () => {
    const said = read('auto-renew off', { today, draft: {}, stage: 'question', asking: 'autoRenew' });
    assert.deepEqual([said.query?.kind, said.facts.autoRenew], ['renewal-off', 'off']);
  });

  it('is not in the name of a watch', () => {
    const { query } = read('summary', { today, draft: {}, stage: 'watch' });
    assert.equal(query, undefined);
  });
});
