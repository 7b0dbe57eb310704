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

/** What people answer in Portuguese to each question, by the value that they mean. */
const answers: Record<ChoiceField, Record<string, readonly string[]>> = {
  source: {
    'microsoft-direct': [
      'direto da Microsoft',
      'comprado direto da microsoft',
      'a gente compra da Microsoft',
      'com a Microsoft mesmo',
      'pelo portal do Microsoft 365',
      'na central de administração',
      'no cartão de crédito, pelo site da Microsoft',
      'é direto',
    ],
    'another-partner': [
      'outro parceiro',
      'de outra revenda',
      'tá com outro CSP',
      'vem de um parceiro',
      'do parceiro atual',
      'compram com uma distribuidora',
      'são de um concorrente',
      'não é da Microsoft, é de outro parceiro',
    ],
    'volume-licensing': [
      'licenciamento por volume',
      'EA',
      'é EA',
      'contrato corporativo',
      'licenças open',
      'contrato de volume (EA)',
    ],
    'another-tenant': [
      'outro tenant',
      'em outro locatário do cliente',
      'do tenant antigo',
      'de um tenant para outro',
      'migração entre locatários',
    ],
  },
  relationship: {
    accepted: [
      'sim',
      's',
      'já aceitou',
      'sim, já foi aceita',
      'o cliente aceitou ontem',
      'já temos',
      'convite aceito',
      'tudo certo, está ativa',
    ],
    invited: [
      'convidado',
      'convite enviado',
      'ainda não aceitou',
      'mandei o convite mas n aceitou ainda',
      'aguardando o aceite',
      'tá pendente',
      'não, o convite está pendente',
      'sim, mas ainda não foi aceita',
    ],
    none: [
      'nenhuma',
      'sem relação',
      'n temos relação',
      'ainda não convidamos o cliente',
      'não existe',
      'vou convidar',
    ],
  },
  delegatedAdmin: {
    gdap: [
      'GDAP',
      'temos GDAP',
      'sim, gdap',
      'só GDAP',
      'não, temos GDAP',
      'temos acesso GDAP',
      'GDAP, não DAP',
      'o granular',
    ],
    dap: ['DAP', 'só o DAP antigo', 'dap legado', 'o antigo', 'sem gdap mas com dap'],
    none: [
      'sem GDAP',
      'não temos GDAP',
      'n tem gdap ainda',
      'gdap não',
      'GDAP: não',
      'nem GDAP nem DAP',
      'nenhum dos dois',
      'não',
      'sem administração delegada',
      'não temos acesso',
      'o cliente ainda não aprovou o GDAP',
      'GDAP não foi aceito',
      'o GDAP está pendente',
      'tenho gdap sem essa função',
      'GDAP mas sem a função',
    ],
  },
  offer: {
    same: [
      'mesma',
      'a mesma',
      'é a mesma',
      'e a mesma',
      'mesmo produto',
      'igual',
      'não muda',
      'mesma oferta',
      'a msm',
    ],
    equivalent: ['equivalente', 'uma oferta parecida', 'similar', 'quase a mesma'],
    different: [
      'outra',
      'não, outra',
      'outro produto',
      'não é a mesma',
      'upgrade para E5',
      'vai mudar para E5',
    ],
    discontinued: [
      'descontinuada',
      'a Microsoft descontinuou',
      'saiu de linha',
      'não existe mais',
      'não é mais vendida',
    ],
  },
  licenceCount: {
    unchanged: [
      'sim',
      'mesma quantidade',
      'quantidade igual',
      'não muda',
      'o mesmo número',
      'continua igual',
    ],
    changed: ['não', 'muda', 'não, vai mudar', 'menos usuários', 'vão reduzir', 'precisam de mais licenças'],
  },
  autoRenew: {
    on: [
      'ligada',
      'tá ativada',
      'sim',
      'renova sozinha',
      'não está desativada',
      'isso',
      'acho que está ligada',
      'acho q sim',
    ],
    off: ['desligada', 'não', 'não está ativada', 'n ta ligada', 'não renova', 'o cliente desligou'],
    unknown: ['não sei', 'n sei', 'sei lá', 'não faço ideia', 'não sei se está ativada', 'não lembro'],
    cancel: ['termina', 'cancelar no fim', 'será cancelada'],
    extended: ['mês a mês', 'continua mensalmente', 'Extended Service Terms'],
  },
  billingAccount: {
    mca: ['mca', 'o novo', 'a conta nova'],
    mosa: ['mosa', 'a antiga'],
    unknown: ['não sei', 'n sei'],
  },
  volumeProgramme: {
    enterprise: ['EA', 'é um EA'],
    other: ['Open', 'outro', 'não é EA'],
    unknown: ['não sei'],
  },
  partnerModel: {
    'direct-bill': ['direto', 'compramos direto da Microsoft', 'diretamente da Microsoft'],
    'indirect-provider': ['distribuidor', 'somos distribuidor', 'provedor indireto'],
    'indirect-reseller': ['revenda', 'somos revendedor', 'por um distribuidor'],
    unknown: ['não sei'],
  },
  sameProvider: {
    yes: ['sim', 'o mesmo', 'mesmo distribuidor'],
    no: ['não', 'outro', 'são diferentes'],
    unknown: ['não sei'],
  },
  state: {
    active: ['ativa', 'está ativa', 'expirou'],
    extended: ['estendida', 'Extended Service Terms'],
    cancelled: ['cancelada', 'foi cancelada'],
    suspended: ['suspensa'],
    trial: ['teste', 'é uma avaliação'],
  },
  termLength: {},
};

describe('a choice that is asked for, in Portuguese', () => {
  for (const field of fields.filter(isChoiceField)) {
    describe(field, () => {
      itHears(
        field,
        Object.entries(answers[field]).flatMap(([value, sayings]) =>
          sayings.map((say): Case => ({ say, facts: fact(field, value) })),
        ),
      );

      describe('in the words of the card', () => {
        const speech = speechFor('pt');
        itHears(
          field,
          choices[field].map((value): Case => ({
            say: choiceWords(field, value, speech),
            facts: fact(field, value),
          })),
        );
      });
    });
  }

  describe('is asked back where it can be several', () => {
    itHears('delegatedAdmin', [
      { say: 'sim', doubts: { delegatedAdmin: ambiguous('gdap', 'dap') }, note: 'which of them?' },
      { say: 'temos os dois', doubts: { delegatedAdmin: ambiguous('gdap', 'dap') } },
    ]);
    itHears('relationship', [
      { say: 'não', doubts: { relationship: ambiguous('invited', 'none') } },
      { say: 'nao foi aceita', doubts: { relationship: ambiguous('invited', 'none') } },
    ]);
    itHears('autoRenew', [{ say: 'ligada ou desligada?', doubts: { autoRenew: ambiguous('on', 'off') } }]);
    itHears('offer', [
      { say: 'mesma ou equivalente', doubts: { offer: ambiguous('same', 'equivalent') } },
      { say: 'não é a mesma oferta, é equivalente', doubts: { offer: ambiguous('equivalent', 'different') } },
      { say: 'não sei se é a mesma', doubts: { offer: { kind: 'look-it-up' } } },
    ]);
    itHears('source', [
      { say: 'parceiro ou EA', doubts: { source: ambiguous('another-partner', 'volume-licensing') } },
      { say: 'sei lá', doubts: { source: { kind: 'look-it-up' } } },
    ]);
  });

  describe('is not taken from words that mean something else', () => {
    itHears('offer', [
      { say: 'mesma quantidade de licenças', facts: { licenceCount: 'unchanged' } },
      { say: 'outro parceiro', facts: { source: 'another-partner' } },
      { say: 'sim', note: 'makes no sense here' },
    ]);
    itHears('source', [{ say: 'não é da Microsoft' }, { say: 'o que é EA?' }, { say: 'qual a diferença?' }]);
    itHears('delegatedAdmin', [{ say: 'o que é GDAP?' }, { say: 'não tem contrato' }]);
    itHears('autoRenew', [
      { say: 'no Brasil', note: 'this “no” is “in the”' },
      { say: 'a renovação automática está ativada no tenant', facts: { autoRenew: 'on' } },
    ]);
  });
});

describe('a choice that nobody asked for, in Portuguese', () => {
  itHears(undefined, [
    ...['sim', 'não', 'nenhum', 'mesma', 'igual', 'ligada', 'aceita', 'microsoft', 'outra'].map((say) => ({
      say,
    })),
    { say: 'renovação automática: não', facts: { autoRenew: 'off' } },
    { say: 'a renovacao automatica nao ta ligada', facts: { autoRenew: 'off' } },
    { say: 'relação: nenhuma', facts: { relationship: 'none' } },
    { say: 'a oferta é a mesma', facts: { offer: 'same' }, note: '“é” begins no new clause' },
    { say: 'a oferta e a mesma', facts: { offer: 'same' }, note: '“e” for “é”' },
    { say: 'a oferta não é a mesma', facts: { offer: 'different' } },
    { say: 'mesma oferta e mesma quantidade', facts: { offer: 'same', licenceCount: 'unchanged' } },
    { say: 'o cliente aceitou o contrato', note: 'the agreement is not the relationship' },
    { say: 'o que é GDAP? temos DAP', facts: { delegatedAdmin: 'dap' } },
    {
      say: '40 licenças da Microsoft compradas de outro parceiro',
      facts: { source: 'another-partner' },
      note: '“da Microsoft” also says whose product it is',
    },
    {
      say: 'a renovação está ligada mas não sei quando vence',
      facts: { autoRenew: 'on', termEnd: 'unknown' },
    },
  ]);
});

function fact(field: Field, value: string): Draft {
  return draftSchema.parse({ [field]: value });
}
