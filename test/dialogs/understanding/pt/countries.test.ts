import { ambiguous, itHears, type Case } from '../heard.ts';

const named: Record<string, readonly string[]> = {
  BR: ['Brasil', 'no Brasil', 'brasileiro', 'um tenant brasileiro', 'é no brasil'],
  PT: ['Portugal', 'em Portugal', 'pt', 'PT', 'em PT', 'o cliente é português'],
  DE: ['Alemanha', 'na Alemanha', 'cliente alemão', 'de'],
  US: ['Estados Unidos', 'EUA', 'nos EUA', 'eua', 'Estados Unidos da América'],
  GB: ['Reino Unido', 'Inglaterra', 'na Grã-Bretanha', 'Escócia'],
  NL: ['Países Baixos', 'Holanda'],
  CZ: ['Tchéquia', 'República Tcheca', 'Chéquia'],
  NO: ['Noruega', 'o tenant do cliente fica na Noruega', 'o cliente é da Noruega', 'o cliente e da Noruega'],
  SE: ['Suécia', 'suecia', 'é na Suécia', 'em SE', 'não é na Noruega, é na Suécia', 'não, Suécia'],
  CI: ['Costa do Marfim'],
  CV: ['Cabo Verde'],
  SG: ['Singapura', 'Cingapura'],
  ST: ['São Tomé e Príncipe', 'sao tome'],
  IR: ['Irã', 'Irão'],
  VN: ['Vietnã', 'Vietname'],
  RE: ['Reunião'],
  MU: ['Maurício', 'Ilhas Maurício'],
  GQ: ['Guiné Equatorial'],
  GW: ['Guiné-Bissau'],
  KR: ['Coreia do Sul'],
  ZA: ['África do Sul'],
};

const namedCases: Case[] = Object.entries(named).flatMap(([customerCountry, names]) =>
  names.map((say) => ({ say, facts: { customerCountry } })),
);

describe('a country that is asked for, in Portuguese', () => {
  itHears('customerCountry', namedCases);

  describe('is asked back where several bear the name', () => {
    itHears('customerCountry', [
      { say: 'Guiné', doubts: { customerCountry: ambiguous('GN', 'GW', 'GQ') } },
      { say: 'a Guine', doubts: { customerCountry: ambiguous('GN', 'GW', 'GQ') } },
      { say: 'Coreia', doubts: { customerCountry: ambiguous('KR', 'KP') } },
      { say: 'no Congo', doubts: { customerCountry: ambiguous('CG', 'CD') } },
      { say: 'Geórgia', doubts: { customerCountry: ambiguous('GE', 'US') } },
      { say: 'Ilhas Virgens', doubts: { customerCountry: ambiguous('VI', 'VG') } },
      { say: 'Suécia ou Noruega', doubts: { customerCountry: ambiguous('SE', 'NO') } },
      { say: 'Suécia e Noruega', doubts: { customerCountry: ambiguous('SE', 'NO') } },
    ]);
  });

  describe('is not taken from a word', () => {
    itHears('customerCountry', [
      { say: 'no', doubts: { customerCountry: ambiguous('NO') }, note: 'in English it is a word too' },
      { say: 'na', doubts: { customerCountry: ambiguous('NA') } },
      {
        say: 'rs',
        doubts: { customerCountry: ambiguous('RS') },
        note: 'a laugh, a state of Brazil, or Serbia',
      },
      { say: 'não' },
      { say: 'na reunião eles falaram', note: 'a meeting, not Réunion' },
      { say: 'o Maurício sabe', note: 'a man' },
      { say: 'irá mudar', note: '“irá” is “will”' },
      { say: 'pode ser em português?', note: 'the language' },
      { say: 'ele é de MG', note: 'Minas Gerais, not Madagascar' },
      { say: 'não fica no Brasil' },
      { say: 'não sei', doubts: { customerCountry: { kind: 'look-it-up' } } },
      { say: 'estamos em Portugal', facts: { partnerCountry: 'PT' }, note: 'that is the other country' },
    ]);
  });
});

describe('two countries, in Portuguese', () => {
  const both = { partnerCountry: 'SE', customerCountry: 'NO' };
  itHears(undefined, [
    ...[
      'da Suécia para a Noruega',
      'da Suécia pra Noruega',
      'de SE para NO',
      'Suécia → Noruega',
      'somos da Suécia e o cliente é da Noruega',
      'estamos na Suécia, o tenant deles na Noruega',
      'cliente na Noruega, parceiro na Suécia',
      'nosso país é a Suécia, o do cliente é a Noruega',
      'país do cliente: Noruega; meu país: Suécia',
      'NOSSO CLIENTE ESTÁ NA NORUEGA E NÓS NA SUÉCIA',
      'from Sweden para a Noruega',
      'da Suécia para um cliente na Noruega',
      'somos da suécia e ele tá na noruega',
      'a gente fica na Suécia e o locatário do cliente fica na Noruega',
    ].map((say) => ({ say, facts: both })),
    {
      say: 'da Guiné para o Brasil',
      facts: { customerCountry: 'BR' },
      doubts: { partnerCountry: ambiguous('GN', 'GW', 'GQ') },
    },
    { say: 'we need a BI report', note: 'BI is Burundi, and “a” an article in both languages' },
    { say: 'de outro parceiro na Alemanha para nós', facts: { source: 'another-partner' } },
  ]);
});
