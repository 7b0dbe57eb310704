import { combined, listed } from '../../../../languages/pt/combined.ts';
import { asking } from './asking.ts';
import { cautions } from './cautions.ts';
import { notAny } from './negation.ts';
import type { Particles } from '../words.ts';

const tenant = ['tenant', 'locatário', 'inquilino', 'cliente'];
const has = ['tem', 'possui', 'contém', 'há', 'existem', 'têm', 'ainda tem'];
const endings = listed('vence, termina, acaba, expira, encerra, vencem, terminam, acabam, expiram');
const verbs = listed('mudar, continuar, ser, ter, ficar, renovar, manter, migrar, mover, precisar, haver');
const others = listed(
  'outras, mais, mais assinaturas, outras assinaturas, mais subscrições, outras subscrições',
);

/** Small words, and phrases about knowing and not knowing. */
export const particles = {
  ...asking,
  ...cautions,
  filler: [
    ...(
      'o os a as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos ' +
      'pelas com ao aos à às ele ela eles elas isso isto esse essa esses essas este esta estes ' +
      'estas aquele aquela eu nós você vc vcs meu minha seu sua dele dela deles delas nosso nossa ' +
      'nossos nossas se que é eh são era eram foi foram ser sendo será serão seria está estão tá ' +
      'tão estava estar fica ficam ficar ficou tem têm ter temos tenho há existe existem possui ' +
      'possuem vai vão vamos agora atualmente ainda também tbm tb somente apenas acho creio ' +
      'acredito talvez quase aproximadamente exatamente bem então aí lá aqui todas todos toda todo ' +
      'cada já migração transferência vigência período prazo atual assumir assumindo trazer ' +
      'comprar compra compram comprou comprado comprada comprados compradas usar via pagar paga ' +
      'pagam migrar mover transferir mudar trocar alterar através dentro mesmo mesma mesmos mesmas ' +
      'tipo claro realmente infelizmente felizmente hoje vez nova novo antiga antigo país países'
    ).split(' '),
    ...combined(['irá', 'irão'], verbs),
    ...combined(['vem', 'vêm', 'veio', 'vieram', 'são'], ['de', 'do', 'da', 'de um', 'de uma']),
    ...listed(
      'mais ou menos, cerca de, por volta de, em torno de, perto de, acho que, creio que, ' +
        'parece que, por favor, pfv, na verdade, no momento, por enquanto, eu acho, a partir de, ' +
        'no dia, no portal, no caso, no contrato, no cliente, no parceiro, no meu, no nosso, ' +
        'no mesmo, a gente, no dia de, na data de, no ano, localizado, localizada, ' +
        'administrador de suporte de serviço, administrador de suporte ao serviço, ' +
        'suporte de serviço, situado, situada, sediado, sediada, baseado, baseada, registrado, ' +
        'registrada, definido, cadastrado, já foi, já foram, já é, já está',
    ),
  ],
  join: listed('e, mas, porém, enquanto, enquanto que, já que, sendo que, só que, com, e com, e a, e o'),
  or: ['ou', 'ou talvez', 'ou então', 'ou melhor', 'ou seja', 'e ou'],
  /** Without articles: a code in capitals that follows the last word of one of these is a country. */
  towards: ['para', 'pra', 'pro', 'pros', 'pras', 'ao', '→'],
  until: ['a', 'à', 'até', 'até o dia', 'até dia', 'até a', 'a o dia'],
  of: listed('de, do, da, dos, das, dentre, dentre as, de cerca de, das suas, de todas as, das'),
  not: [
    'não',
    ...combined(notAny, endings, ['', 'em', 'no dia', 'dia', 'no', 'na', 'até']),
    ...combined(
      notAny,
      ['somos', 'estamos', 'ficamos'],
      ['', 'em', 'no', 'na', 'nos', 'de', 'do', 'da', 'dos'],
    ),
    ...combined(
      notAny,
      ['é', 'e', 'eh', 'está', 'tá', 'fica', 'são', 'foi', 'foram', 'será'],
      listed(', em, na, no, nos, de, da, do, dos, o, a, um, uma, com, para'),
    ),
    ...combined(notAny, listed('em, na, no, nos, de, da, do, dos, o, a, um, uma, com, para, para a')),
    ...listed('sem, sem o, sem a, nunca, jamais, nem, exceto, menos a, em vez de, ao invés de'),
  ],
  limit: listed(
    'menos, mais de, mais que, mais do que, não mais de, não mais que, acima de, a mais de, ' +
      'pelo menos, ao menos, no mínimo, mínimo de, menos de, menos que, menos do que, abaixo de, ' +
      'no máximo, máximo de, máximo, mínimo, não menos de, até, até no máximo, até umas, até uns, ' +
      'ou mais, e mais, ou menos, ou depois, ou antes, ou mais tarde, ou posterior, ou anterior, ' +
      'antes de, antes do dia, depois de, depois do dia, após, não antes de, não depois de, ' +
      'meados de, em meados de, lá por, por volta de, algum dia, mais tarde que, e poucas, e tantas, ' +
      'e pouco, e poucos, e tantos',
  ),
  unknown: [
    ...combined(
      ['', 'eu', 'ainda', 'nós', 'a gente'],
      notAny,
      ['sei', 'sabemos', 'sabe', 'se sabe', 'lembro', 'me lembro', 'lembramos'],
      ['', 'ainda', 'dizer', 'informar', 'ao certo', 'agora'],
    ),
    ...listed(
      'sei lá, sl, não faço ideia, não faço a menor ideia, n faço ideia, nem ideia, sem ideia, ' +
        'não tenho ideia, n tenho ideia, não temos ideia, nem sei, nem imagino, não fazemos ideia, ' +
        'faço ideia não, desconheço, desconhecido, desconhecida, não conheço, não tenho certeza, ' +
        'n tenho certeza, sem certeza, não temos certeza, incerto, difícil dizer, quem sabe, ' +
        'sem informação, não tenho essa informação, não tenho a informação, não tenho informação, ' +
        'não temos essa informação, não informado, não disponível, preciso verificar, preciso ver, ' +
        'preciso checar, vou verificar, vou ver, tenho que ver, tenho que verificar, ' +
        'tem que verificar, tem que ver, precisamos verificar, a confirmar, a definir, ' +
        'não dá para saber, não dá pra saber, não dá pra dizer, não consigo dizer, não consigo ver, ' +
        'não consta, não está claro, nsei, nao sei nao, sei não',
    ),
  ],
  others: [
    ...combined(['', 'o'], tenant, ['', 'ainda'], ['tem', 'possui', 'contém'], others),
    ...combined(
      has,
      listed('outras, mais assinaturas, outras assinaturas, mais no tenant, outras no tenant'),
    ),
    ...combined(['tem mais', 'há mais', 'existem mais', 'há outras', 'mais', 'outras'], ['no'], tenant),
    ...listed(
      'tem mais, há mais, existem mais, eles têm mais, outras assinaturas, mais assinaturas, ' +
        'outras subscrições, nem todas, não todas, não são todas, não é tudo, algumas ficam, ' +
        'o resto fica, as outras ficam, outras ficam',
    ),
  ],
  name: [
    ...combined(
      listed('sem, nenhuma, sem nenhuma, não há, não tem, n tem, não existem, não possui, não temos'),
      listed(
        'outras, outra, mais, mais assinaturas, outras assinaturas, mais nenhuma, mais nada, ' +
          'outra assinatura',
      ),
    ),
    ...combined(['migrar', 'mover', 'transferir', 'mudar'], ['até', 'até o dia', 'até dia', 'antes de']),
    ...listed(
      'só essas, só estas, apenas essas, apenas estas, são todas, somente essas, é tudo, ' +
        'nada mais, contrato de cliente da microsoft, contrato do cliente da microsoft, ' +
        'contrato do cliente microsoft, contrato de cliente microsoft, contrato do cliente, ' +
        'suporte da microsoft, suporte do microsoft 365, partner center, central de parceiros',
    ),
  ],
} as const satisfies Particles;
