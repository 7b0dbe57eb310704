import { combined, inflected, listed } from '../../../../languages/pt/combined.ts';
import { otherPartners } from './other-partners.ts';
import type { SomeChoicePhrases } from '../words.ts';
import { notAny } from './negation.ts';

const accepted = inflected('aceit', 'aprovad', 'confirmad');
const switchedOn = inflected('ligad', 'ativad', 'habilitad', 'activad', 'acionad', 'ativ');
const haveAccepted = ['aceitou', 'aceitaram', 'aprovou', 'confirmou'];
const switchedOff = inflected(
  'desligad',
  'desativad',
  'desabilitad',
  'inativ',
  'cancelad',
  'suspens',
  'desactivad',
);
const notAccepted = [...combined(notAny, ['', 'foi', 'está'], accepted), ...combined(notAny, haveAccepted)];
const notYetAccepted = [
  ...combined(['ainda'], notAccepted),
  ...combined(notAccepted, ['ainda']),
  ...combined(['ainda'], notAny, haveAccepted),
  ...combined(notAny, haveAccepted, ['ainda']),
  ...combined(['ainda', ''], notAny, ['respondeu', 'responderam']),
];

/** Say it in an answer to the field's question, or beside the field's name. */
export const answering = {
  source: {
    'microsoft-direct': listed(
      'microsoft, a microsoft, da microsoft, na microsoft, pela microsoft, com a microsoft, ms, ' +
        'própria microsoft, direto, direta, diretamente, site, online, pela internet, cartão',
    ),
    'another-partner': [
      ...otherPartners,
      ...listed(
        'parceiro deles, do parceiro, de um parceiro, parceiro, um parceiro, de parceiro, csp, revenda, uma revenda, revendedor, um revendedor, ' +
          'revendedora, distribuidor, distribuidora, fornecedor, provedor, parceira, consultoria, ' +
          'integrador, integradora, outro, concorrência',
      ),
    ],
    'volume-licensing': ['volume', 'por volume', 'contrato', 'acordo', 'open', 'select'],
    'another-tenant': ['tenant', 'um tenant', 'locatário', 'um locatário', 'inquilino'],
  },
  relationship: {
    accepted: [
      ...accepted,
      ...combined(['já'], accepted),
      ...listed('aceitou, aceitaram, já aceitou, já aceitaram, aprovou, aprovaram, confirmou'),
      ...inflected('estabelecid'),
      ...listed('ativa, ativo, em vigor, vigente, já está feita, já está feito, já foi feita, tudo certo'),
    ],
    invited: [
      ...inflected('convidad', 'enviad', 'solicitad', 'mandad'),
      ...combined(['já'], inflected('convidad', 'enviad', 'solicitad')),
      ...listed(
        'convidamos, convidei, enviamos, enviei, mandamos, mandei, já convidamos, já enviamos, ' +
          'já mandamos, já enviei, já mandei, já convidei, solicitamos, pendente, pendentes, ' +
          'aguardando, esperando, em andamento, em análise, falta aceitar, só falta aceitar',
      ),
      ...combined(
        ['aguardando', 'esperando'],
        ['', 'o', 'a'],
        ['aceite', 'aceitação', 'resposta', 'cliente'],
      ),
      ...listed('falta o aceite, falta o cliente aceitar, falta ele aceitar, sem resposta, sem aceite'),
      ...notAccepted,
      ...notYetAccepted,
      ...listed('ainda não, ainda n, não ainda'),
    ],
    none: [
      ...notAccepted,
      ...listed('ainda não, ainda n, não ainda, falta convidar, vamos convidar, vou convidar, sem nada'),
      ...combined(['', 'ainda'], notAny, [
        'convidei',
        'convidamos',
        'enviei',
        'enviamos',
        'mandei',
        'mandamos',
      ]),
      ...combined(['', 'ainda'], notAny, ['', 'foi'], inflected('convidad', 'enviad', 'solicitad')),
    ],
  },
  delegatedAdmin: {
    gdap: ['granular', 'granulares', 'o granular', 'o novo', 'o mais novo', 'tipo novo'],
    dap: listed(
      'legado, o legado, antigo, o antigo, o mais antigo, mais antigo, tipo antigo, o tipo antigo, ' +
        'o tipo mais antigo, o velho',
    ),
    none: [
      ...listed(
        'nenhum dos dois, nenhuma das duas, nenhum deles, nenhuma delas, nem um nem outro, não gdap, ' +
          'não dap, sem direitos, sem permissão, sem permissões, sem acesso, sem privilégios',
      ),
      ...combined(notAny, [
        'temos nada',
        'temos nenhum',
        'temos nenhuma',
        'tem nada',
        'tem nenhum',
        'há nenhum',
      ]),
      ...listed('nada, nada ainda, ainda não, ainda nada'),
    ],
  },
  offer: {
    same: [
      ...listed(
        'mesma, a mesma, mesmo, o mesmo, as mesmas, os mesmos, msm, a msm, o msm, igual, iguais, igualzinha',
      ),
      ...inflected('idêntic', 'inalterad'),
      ...combined(
        ['a mesma', 'mesma', 'o mesmo', 'igual', 'igual a'],
        ['hoje', 'de hoje', 'de agora', 'atual'],
      ),
      ...combined(['continua', 'permanece', 'fica', 'segue', 'mantém'], ['a mesma', 'o mesmo', 'igual']),
      ...listed(
        'como hoje, mantém, manter, mantida, mantido, mantemos, sem mudança, sem mudanças, ' +
          'sem mudar, sem alteração, sem alterações, sem alterar, sem trocar, nada muda, ' +
          'exatamente a mesma',
      ),
      ...combined(notAny, ['muda', 'mudou', 'mudará', 'mudar', 'vai mudar', 'altera', 'mudamos']),
    ],
    equivalent: [
      ...listed('equivalente, equivalentes, similar, similares, semelhante, comparável, correspondente'),
      ...inflected('parecid'),
      ...listed('quase a mesma, quase o mesmo, quase igual, praticamente a mesma, quase idêntica'),
      ...combined(notAny, ['é', 'e'], ['bem', 'exatamente'], ['a mesma', 'igual']),
    ],
    different: [
      ...listed(
        'diferente, diferentes, outra, outro, uma outra, um outro, outra coisa, distinta, muda, ' +
          'mudou, vai mudar, mudar, trocar, troca, vamos trocar, mudança, nova, alterada',
      ),
      ...combined(notAny, ['', 'é', 'e', 'eh', 'será'], ['a mesma', 'o mesmo', 'igual', 'mesma', 'mesmo']),
    ],
    discontinued: listed(
      'retirada, retirado, encerrada, encerrado, extinta, extinto, saiu, sumiu, legada, ' +
        'não existe, indisponível, obsoleta, obsoleto',
    ),
  },
  licenceCount: {
    unchanged: [
      ...listed(
        'mesma, a mesma, mesmo, o mesmo, as mesmas, os mesmos, msm, a msm, o msm, igual, iguais, ' +
          'igual a hoje, como hoje',
      ),
      ...inflected('inalterad', 'idêntic'),
      ...combined(
        ['continua', 'continuam', 'permanece', 'fica', 'segue'],
        ['a mesma', 'o mesmo', 'igual', 'iguais'],
      ),
      ...listed(
        'as mesmas, continuam as mesmas, mantém, mantida, mantido, manter, sem mudança, nada muda, ' +
          'sem mudanças, sem alteração, sem alterações, sem alterar, sem mudar',
      ),
      ...combined(notAny, listed('muda, mudam, mudou, mudará, mudar, vai mudar, vão mudar, altera, alterou')),
    ],
    changed: [
      ...listed('muda, mudam, mudou, mudará, vai mudar, vão mudar, mudar, altera, alterou, mudança'),
      ...inflected('alterad'),
      ...listed(
        'menos, mais, menor, maior, diferente, diferentes, outra, outro, aumenta, aumentou, ' +
          'aumentar, vai aumentar, diminui, diminuiu, diminuir, vai diminuir, reduzir, reduz, reduziu, ' +
          'reduzida, adicionar, acrescentar, remover, tirar, cortar, cai, sobe',
      ),
      ...combined(
        notAny,
        ['', 'é', 'e', 'eh', 'será'],
        ['a mesma', 'o mesmo', 'igual', 'mesma', 'mesmo', 'iguais'],
      ),
    ],
  },
  autoRenew: {
    on: [
      ...switchedOn,
      ...listed('vigente, funcionando, está on, ligou, ativou, reativou, ligaram, ativaram, reativada'),
      ...listed('renova, renovam, renova todo ano, renova sempre'),
      ...combined(notAny, ['', 'está', 'tá', 'foi'], switchedOff),
    ],
    off: [
      ...switchedOff,
      ...listed(
        'desligamos, desativamos, desliguei, desativei, cancelamos, está off, desligou, desativou, cancelou',
      ),
      ...listed('desligaram, desativaram, cancelaram'),
      ...combined(notAny, ['', 'é', 'está', 'tá', 'foi', 'fica', 'está mais'], switchedOn),
    ],
  },
} as const satisfies SomeChoicePhrases;
