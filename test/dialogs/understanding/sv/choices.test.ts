import { speechFor } from '../../../../languages/speech.ts';
import { choiceWords, isChoiceField } from '../../../../languages/value-words.ts';
import {
  choices,
  draftSchema,
  fields,
  type ChoiceField,
  type Draft,
  type Field,
} from '../../../../guidance/answers.ts';
import { ambiguous, itHears, type Case } from '../heard.ts';

/** What people answer in Swedish to each question, by the value that they mean. */
const answers: Record<ChoiceField, Record<string, readonly string[]>> = {
  source: {
    'microsoft-direct': [
      'direkt från Microsoft',
      'Direkt av Microsoft',
      'de är köpta direkt från Microsoft',
      'kunden har köpt dem själv av Microsoft',
      'microsoft direkt',
      'köpt i adminportalen',
      'via administrationsportalen för Microsoft 365',
      'kreditkort i adminportalen',
      'direkt',
      'direkt fran microsoft',
    ],
    'another-partner': [
      'en annan partner',
      'från en annan partner',
      'av en annan återförsäljare',
      'annan CSP-partner',
      'från en annan aterforsaljare',
      'de har en annan leverantör idag',
      'deras gamla partner',
      'nuvarande partnern',
      'en konkurrent',
      'partner',
      'från en annan norsk partner',
      'en norsk partner',
    ],
    'volume-licensing': [
      'volymlicensiering',
      'volymlicens',
      'de har volymlicenser',
      'EA',
      'EA-avtal',
      'ett Enterprise-avtal',
      'företagsavtalet',
      'Open-licens',
      'MPSA',
    ],
    'another-tenant': [
      'en annan tenant',
      'från en annan klientorganisation',
      'från deras gamla tenant',
      'mellan två tenanter',
      'från en tenant till en annan',
      'kundens andra tenant',
    ],
  },
  relationship: {
    accepted: [
      'ja',
      'japp',
      'ja, accepterad',
      'accepterad',
      'godkänd',
      'den är godkänd',
      'godkand',
      'kunden har accepterat',
      'de har tackat ja',
      'finns redan',
      'vi har redan en relation',
    ],
    invited: [
      'inbjuden',
      'inbjudan är skickad',
      'vi har bjudit in dem',
      'inbjuden, inte accepterat än',
      'inbjuden men har inte accepterat än',
      'skickad men inte accepterad än',
      'väntar på svar',
      'begärd',
      'vi väntar på att kunden ska godkänna',
    ],
    none: [
      'ingen',
      'ingen relation',
      'inte inbjuden',
      'nej, ingen relation',
      'det finns ingen',
      'ingen återförsäljarrelation',
      'vi har inte bjudit in dem än',
    ],
  },
  delegatedAdmin: {
    gdap: ['GDAP', 'ja, gdap', 'vi har GDAP', 'nej, de har GDAP', 'GDAP, inte DAP', 'inte DAP utan GDAP'],
    dap: [
      'DAP',
      'bara DAP',
      'gamla DAP',
      'DAP, den äldre sorten',
      'ingen GDAP utan bara DAP',
      'kunden har inte GDAP men vi har DAP',
    ],
    none: [
      'ingen',
      'inget',
      'nej',
      'nej, ingen GDAP',
      'ingen GDAP',
      'inte gdap',
      'utan GDAP',
      'varken GDAP eller DAP',
      'vi har inte GDAP',
      'inga adminrättigheter',
      'ingen delegerad administration',
      'saknar GDAP',
      'ingen av dem',
    ],
  },
  offer: {
    same: [
      'samma',
      'samma erbjudande',
      'exakt samma produkt',
      'oförändrat',
      'detsamma',
      'likadant',
      'det är samma som idag',
    ],
    equivalent: ['motsvarande', 'ett motsvarande erbjudande', 'likvärdigt', 'liknande produkt'],
    different: [
      'annat',
      'ett annat erbjudande',
      'en annan produkt',
      'inte samma',
      'inte samma erbjudande',
      'uppgradering till E5',
      'de byter produkt',
    ],
    discontinued: [
      'utgånget',
      'utgånget erbjudande',
      'det säljs inte längre',
      'har utgått',
      'dagens erbjudande har utgått',
      'finns inte längre',
      'utganget',
    ],
  },
  licenceCount: {
    unchanged: [
      'oförändrat',
      'ja',
      'samma',
      'samma antal',
      'oförändrat antal',
      'lika många',
      'lika många licenser som idag',
      'det ändras inte',
      'ja, samma antal licenser',
    ],
    changed: [
      'nej',
      'ändras',
      'fler licenser',
      'färre',
      'de behöver fler licenser',
      'nej, de blir färre',
      'inte samma',
      'inte samma antal',
      'ett annat antal',
    ],
  },
  autoRenew: {
    on: [
      'på',
      'auto på',
      'ja',
      'ja tack',
      'den är på',
      'påslagen',
      'aktiverad',
      'jag tror att den är på',
      'pa',
    ],
    off: [
      'av',
      'auto av',
      'nej',
      'den är av',
      'avstängd',
      'inte på',
      'avslagen',
      'ingen automatisk förlängning',
      'nej, av',
    ],
    unknown: ['vet inte', 'ingen aning', 'oklart', 'jag vet inte', 'osäker', 'vet ej', 'måste kolla'],
    cancel: ['den slutar', 'avslutas vid periodens slut', 'sägs upp'],
    extended: ['fortsätter månadsvis', 'månad för månad', 'den förlängs', 'Extended Service Terms'],
  },
  billingAccount: {
    mca: ['mca', 'det nya', 'Microsofts kundavtal'],
    mosa: ['mosa', 'det gamla'],
    unknown: ['vet inte', 'ingen aning'],
  },
  volumeProgramme: {
    enterprise: ['EA', 'ett Enterprise-avtal'],
    other: ['Open', 'ett annat', 'inte EA'],
    unknown: ['vet inte'],
  },
  partnerModel: {
    'direct-bill': ['direkt', 'vi köper direkt av Microsoft', 'direktpartner'],
    'indirect-provider': ['distributör', 'vi är distributör', 'indirekt leverantör'],
    'indirect-reseller': ['återförsäljare', 'via en distributör', 'vi är återförsäljare'],
    unknown: ['vet inte'],
  },
  sameProvider: {
    yes: ['ja', 'samma', 'samma distributör'],
    no: ['nej', 'olika', 'en annan distributör'],
    unknown: ['vet inte'],
  },
  state: {
    active: ['aktiv', 'den är aktiv', 'har gått ut'],
    extended: ['förlängd', 'Extended Service Terms'],
    cancelled: ['uppsagd', 'avslutad'],
    suspended: ['avstängd', 'pausad'],
    trial: ['prov', 'provperiod'],
  },
  termLength: {},
};

describe('a choice that is asked for, answered in Swedish', () => {
  for (const field of fields.filter(isChoiceField)) {
    describe(field, () => {
      itHears(
        field,
        Object.entries(answers[field]).flatMap(([value, sayings]) =>
          sayings.map((say): Case => ({ say, facts: fact(field, value) })),
        ),
      );

      describe('in the words of the card', () => {
        const speech = speechFor('sv');
        itHears(
          field,
          choices[field].flatMap((value) => {
            const label = choiceWords(field, value, speech);
            return [label, label.toLowerCase()].map((say): Case => ({ say, facts: fact(field, value) }));
          }),
        );
      });
    });
  }

  describe('is asked back where it can be several', () => {
    itHears('delegatedAdmin', [
      { say: 'ja', doubts: { delegatedAdmin: ambiguous('gdap', 'dap') }, note: 'which of them?' },
      { say: 'ingen GDAP, bara DAP', doubts: { delegatedAdmin: ambiguous('dap', 'none') } },
      { say: 'GDAP eller ingen GDAP?', doubts: { delegatedAdmin: ambiguous('gdap', 'none') } },
    ]);
    itHears('relationship', [
      { say: 'nej', doubts: { relationship: ambiguous('invited', 'none') } },
      { say: 'inte accepterad', doubts: { relationship: ambiguous('invited', 'none') } },
    ]);
    itHears('autoRenew', [{ say: 'på eller av?', doubts: { autoRenew: ambiguous('on', 'off') } }]);
    itHears('source', [
      {
        say: 'Microsoft eller en annan partner',
        doubts: { source: ambiguous('microsoft-direct', 'another-partner') },
      },
      { say: 'vet inte', doubts: { source: { kind: 'look-it-up' } } },
    ]);
  });

  describe('is not taken from words that mean something else', () => {
    itHears('offer', [
      { say: 'samma antal licenser', facts: { licenceCount: 'unchanged' } },
      { say: 'ja', note: 'makes no sense here' },
    ]);
    itHears('delegatedAdmin', [
      { say: 'vad är GDAP?' },
      { say: 'det finns inget kontrakt' },
      { say: 'ingen relation', facts: { relationship: 'none' } },
    ]);
    itHears('source', [
      { say: 'inte från Microsoft' },
      { say: 'inte en annan partner utan direkt från Microsoft', facts: { source: 'microsoft-direct' } },
    ]);
    itHears('relationship', [
      { say: 'de har inte godkänt den än', facts: { relationship: 'invited' } },
      { say: 'de har inte svarat oss ännu', facts: { relationship: 'invited' } },
      { say: 'de har inte godkänt den', doubts: { relationship: ambiguous('invited', 'none') } },
      { say: 'inte riktigt godkänd' },
      { say: 'inte formellt accepterad' },
    ]);
    itHears('delegatedAdmin', [
      { say: 'GDAP utan den rollen', facts: { delegatedAdmin: 'none' } },
      { say: 'GDAP är begärt', facts: { delegatedAdmin: 'none' } },
    ]);
    itHears('offer', [
      { say: 'inte alls samma' },
      { say: 'tyvärr inte samma', facts: { offer: 'different' } },
    ]);
    itHears('licenceCount', [
      { say: 'det ändras inte', facts: { licenceCount: 'unchanged' } },
      { say: 'antalet kommer inte att ändras' },
    ]);
    itHears('autoRenew', [{ say: 'på morgonen' }, { say: 'av kunden', note: 'this "av" is "by"' }]);
  });
});

describe('a choice that nobody asked for, in Swedish', () => {
  describe('needs its cue', () => {
    itHears(undefined, [
      ...['ja', 'nej', 'ingen', 'samma', 'på', 'av', 'ändrat', 'accepterad', 'oförändrat'].map((say) => ({
        say,
      })),
      { say: 'automatisk förlängning av', facts: { autoRenew: 'off' } },
      { say: 'autoförnyelse: på', facts: { autoRenew: 'on' } },
      { say: 'automatisk förnyelse är avstängd', facts: { autoRenew: 'off' } },
      { say: 'automatisk förlängning är inte på', facts: { autoRenew: 'off' } },
      { say: 'återkommande fakturering är påslagen', facts: { autoRenew: 'on' } },
      { say: 'den förnyas inte automatiskt', facts: { autoRenew: 'off' } },
      { say: 'relationen är godkänd', facts: { relationship: 'accepted' } },
      { say: 'återförsäljarrelation: ingen', facts: { relationship: 'none' } },
      { say: 'GDAP: nej', facts: { delegatedAdmin: 'none' } },
      { say: 'osäker på om vi har GDAP' },
      { say: 'vet inte om automatisk förnyelse är på', facts: { autoRenew: 'unknown' } },
      { say: 'erbjudandet är ett annat', facts: { offer: 'different' } },
      { say: 'antalet licenser är oförändrat', facts: { licenceCount: 'unchanged' } },
      { say: 'samma erbjudande, samma antal', facts: { offer: 'same', licenceCount: 'unchanged' } },
      { say: 'annan produkt, färre licenser', facts: { offer: 'different', licenceCount: 'changed' } },
      { say: 'kunden har accepterat kundavtalet', note: 'the agreement is not the relationship' },
      {
        say: 'vad betyder GDAP? vi har DAP',
        facts: { delegatedAdmin: 'dap' },
        note: 'a question tells nothing',
      },
    ]);
  });
});

function fact(field: Field, value: string): Draft {
  return draftSchema.parse({ [field]: value });
}
