import type { Field } from '../../guidance/answers.ts';

/** Words that tell one thing outright, wherever they stand. */
export type Telling = {
  readonly text: string;
  /** Each field of which they can speak, with the values that they can mean. */
  readonly says: Readonly<Partial<Record<Field, readonly string[]>>>;
};

/** Of what the random messages of a language are made. */
export type Pieces = {
  readonly telling: readonly Telling[];
  /** Whole sentences: each says one thing as it stands, and with a denial in place of the dots no longer. */
  readonly deniable: readonly { readonly field: Field; readonly said: string }[];
  readonly denials: readonly string[];
  /** Link and fill, and say nothing by themselves. */
  readonly small: readonly string[];
  /** Open a sentence that asks, before any that tells. */
  readonly asking: readonly string[];
  /** Open a sentence that supposes, before any that tells. */
  readonly supposing: readonly string[];
  /** Open a sentence that says what is wished, before any that tells. */
  readonly wishing: readonly string[];
  /** Open a sentence that says what others say, before any that tells. */
  readonly quoting: readonly string[];
};

/** Nobody knows them, and no word of any language is one letter away. */
export const unknownWords = ['blorfenk', 'wugglest', 'zantiquor', 'fribblax', 'qwyndorp', 'snorvelix'];

const country = (code: string): Telling['says'] => ({ partnerCountry: [code], customerCountry: [code] });
const day = (value: string): Telling['says'] => ({ termEnd: [value], termStart: [value] });

export const pieces: Readonly<Record<'en' | 'sv' | 'pt', Pieces>> = {
  en: {
    telling: [
      { text: 'they have accepted', says: { relationship: ['accepted'] } },
      { text: 'we have GDAP', says: { delegatedAdmin: ['gdap'] } },
      { text: 'only DAP', says: { delegatedAdmin: ['dap'] } },
      { text: 'auto-renew is off', says: { autoRenew: ['off'] } },
      { text: 'auto-renew is on', says: { autoRenew: ['on'] } },
      { text: 'same offer', says: { offer: ['same'] } },
      { text: 'number of licences unchanged', says: { licenceCount: ['unchanged'] } },
      { text: '12 subscriptions', says: { subscriptionCount: ['12'], tenantSubscriptionCount: ['12'] } },
      { text: 'from another partner', says: { source: ['another-partner'] } },
      {
        text: 'bought directly from Microsoft',
        says: { source: ['microsoft-direct'], partnerModel: ['direct-bill'] },
      },
      { text: 'the customer is in Norway', says: country('NO') },
      { text: 'we are in Sweden', says: country('SE') },
      { text: 'ends 31 March 2027', says: day('2027-03-31') },
    ],
    deniable: [
      { field: 'relationship', said: 'they have … accepted' },
      { field: 'delegatedAdmin', said: 'we do … have GDAP' },
      { field: 'autoRenew', said: 'auto-renew is … off' },
      { field: 'autoRenew', said: 'auto-renew is … on' },
      { field: 'offer', said: 'it is … the same offer' },
      { field: 'source', said: 'they do … buy from another partner' },
      { field: 'source', said: 'it was … bought from Microsoft' },
      { field: 'customerCountry', said: 'the customer is … in Norway' },
      { field: 'termEnd', said: 'the term does … end on 31 March 2027' },
      { field: 'subscriptionCount', said: 'it is … 12 subscriptions' },
    ],
    denials: ['not', 'no longer', 'never', 'not yet', 'not really', 'certainly not'],
    small: [
      'and',
      'but',
      'the',
      'it',
      'is',
      'we',
      'they',
      'please',
      'of',
      'so',
      'well',
      'our',
      'then',
      'also',
    ],
    asking: [
      'why do you think',
      'does it matter that',
      'does it matter whether',
      'how do I know whether',
      'what happens when',
    ],
    supposing: ['if', 'suppose', 'what if', 'assuming', 'imagine that'],
    wishing: ['we hope that', 'hopefully', 'I wish', 'it would be nice if', 'we want to see that'],
    quoting: ['somebody claims that', 'I heard that', 'rumour has it that', 'apparently', 'they say that'],
  },
  sv: {
    telling: [
      { text: 'de har accepterat', says: { relationship: ['accepted'] } },
      { text: 'vi har GDAP', says: { delegatedAdmin: ['gdap'] } },
      { text: 'bara DAP', says: { delegatedAdmin: ['dap'] } },
      { text: 'autoförnyelse är av', says: { autoRenew: ['off'] } },
      { text: 'autoförnyelse är på', says: { autoRenew: ['on'] } },
      { text: 'samma erbjudande', says: { offer: ['same'] } },
      { text: 'oförändrat antal licenser', says: { licenceCount: ['unchanged'] } },
      { text: '12 prenumerationer', says: { subscriptionCount: ['12'], tenantSubscriptionCount: ['12'] } },
      { text: 'från en annan partner', says: { source: ['another-partner'] } },
      {
        text: 'köpt direkt från Microsoft',
        says: { source: ['microsoft-direct'], partnerModel: ['direct-bill'] },
      },
      { text: 'kunden är i Norge', says: country('NO') },
      { text: 'vi är i Sverige', says: country('SE') },
      { text: 'går ut 31 mars 2027', says: day('2027-03-31') },
    ],
    deniable: [
      { field: 'relationship', said: 'de har … accepterat' },
      { field: 'delegatedAdmin', said: 'vi har … GDAP' },
      { field: 'autoRenew', said: 'autoförnyelse är … av' },
      { field: 'autoRenew', said: 'autoförnyelse är … på' },
      { field: 'offer', said: 'det är … samma erbjudande' },
      { field: 'source', said: 'de köper … från en annan partner' },
      { field: 'source', said: 'det är … köpt från Microsoft' },
      { field: 'customerCountry', said: 'kunden är … i Norge' },
      { field: 'termEnd', said: 'avtalet går … ut 31 mars 2027' },
      { field: 'subscriptionCount', said: 'det är … 12 prenumerationer' },
    ],
    denials: ['inte', 'inte längre', 'aldrig', 'inte än', 'ej', 'absolut inte'],
    small: ['och', 'men', 'den', 'det', 'är', 'vi', 'de', 'tack', 'så', 'ju', 'vår', 'sedan', 'också'],
    asking: [
      'varför tror du att',
      'spelar det roll att',
      'spelar det roll om',
      'hur vet jag om',
      'vad händer när',
    ],
    supposing: ['om', 'anta att', 'tänk om', 'säg att', 'ifall'],
    wishing: ['vi hoppas att', 'förhoppningsvis', 'jag önskar att', 'det vore bra om', 'vi vill att'],
    quoting: ['någon påstår att', 'jag hörde att', 'ryktet säger att', 'tydligen', 'de säger att'],
  },
  pt: {
    telling: [
      { text: 'eles aceitaram', says: { relationship: ['accepted'] } },
      { text: 'temos GDAP', says: { delegatedAdmin: ['gdap'] } },
      { text: 'só DAP', says: { delegatedAdmin: ['dap'] } },
      { text: 'renovação automática desligada', says: { autoRenew: ['off'] } },
      { text: 'renovação automática ligada', says: { autoRenew: ['on'] } },
      { text: 'mesma oferta', says: { offer: ['same'] } },
      { text: 'quantidade de licenças sem alteração', says: { licenceCount: ['unchanged'] } },
      { text: '12 assinaturas', says: { subscriptionCount: ['12'], tenantSubscriptionCount: ['12'] } },
      { text: 'de outro parceiro', says: { source: ['another-partner'] } },
      {
        text: 'compradas direto da Microsoft',
        says: { source: ['microsoft-direct'], partnerModel: ['direct-bill'] },
      },
      { text: 'o cliente fica na Noruega', says: country('NO') },
      { text: 'estamos na Suécia', says: country('SE') },
      { text: 'vence em 31 de março de 2027', says: day('2027-03-31') },
    ],
    deniable: [
      { field: 'relationship', said: 'eles … aceitaram' },
      { field: 'delegatedAdmin', said: 'nós … temos GDAP' },
      { field: 'autoRenew', said: 'a renovação automática … está desligada' },
      { field: 'autoRenew', said: 'a renovação automática … está ligada' },
      { field: 'offer', said: '… é a mesma oferta' },
      { field: 'source', said: '… compram de outro parceiro' },
      { field: 'source', said: '… foi comprado da Microsoft' },
      { field: 'customerCountry', said: 'o cliente … fica na Noruega' },
      { field: 'termEnd', said: 'o contrato … vence em 31 de março de 2027' },
      { field: 'subscriptionCount', said: '… são 12 assinaturas' },
    ],
    denials: ['não', 'já não', 'nunca', 'ainda não', 'nem', 'com certeza não'],
    small: [
      'e',
      'mas',
      'o',
      'ela',
      'é',
      'nós',
      'eles',
      'obrigado',
      'de',
      'então',
      'bem',
      'nosso',
      'depois',
      'também',
    ],
    asking: ['por que', 'será que', 'faz diferença se', 'como sei se', 'o que acontece quando'],
    supposing: ['se', 'suponha que', 'e se', 'imagina que', 'vamos supor que'],
    wishing: ['esperamos que', 'tomara que', 'seria bom se', 'queremos que', 'quem dera'],
    quoting: ['alguém diz que', 'ouvi dizer que', 'dizem que', 'parece que', 'segundo eles'],
  },
};
