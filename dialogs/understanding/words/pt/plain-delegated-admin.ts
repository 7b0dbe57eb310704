import { combined, listed } from '../../../../languages/pt/combined.ts';
import { notAny } from './negation.ts';
import type { SomeChoicePhrases } from '../words.ts';

const had = listed('temos, tem, têm, tenho, há, existe, possui, possuímos, temos o, tem o, temos nenhum');
const right = listed(
  'gdap, dap, administração delegada, administrador delegado, admin delegado, acesso delegado, ' +
    'privilégios de administrador, privilégios de administrador delegado, privilégios delegados, ' +
    'privilégios de administração, direitos de administrador, direitos de administração, ' +
    'acesso de admin, direitos de admin, acesso de administrador, permissão de administrador, ' +
    'permissões de administrador',
);
const granted = ['aprovado', 'aceito', 'ativo', 'concedido', 'liberado', 'aprovada', 'aceita'];
const neither = listed('gdap nem dap, dap nem gdap, gdap e dap, gdap ou dap, dap ou gdap, gdap e sem dap');

/** Which rights of delegated administration the partner has. */
export const delegatedAdmin = {
  gdap: [
    ...listed('gdap, o gdap, gdap granular, gdap ativo, gdap ok'),
    ...combined(
      ['privilégios', 'direitos', 'acesso'],
      ['', 'de administrador', 'de administração', 'administrativos'],
      ['', 'delegado', 'delegados', 'delegada'],
      ['granular', 'granulares'],
    ),
    ...listed('administração delegada granular, administrador delegado granular, admin delegado granular'),
    ...combined(['gdap'], ['não dap', 'e não dap', 'e não o dap', 'mas não dap', 'sem dap', 'mas sem dap']),
    ...combined(['só', 'apenas', 'somente'], ['gdap', 'o gdap']),
    ...listed('sem dap mas com gdap, sem dap só gdap, não dap mas gdap, não é dap é gdap'),
  ],
  dap: [
    ...listed('dap, o dap, dap antigo, o dap antigo, antigo dap, dap legado, o dap legado, velho dap'),
    ...combined(
      ['só', 'apenas', 'somente', 'ainda'],
      ['', 'o', 'com', 'com o'],
      ['dap', 'dap antigo', 'dap legado'],
    ),
    ...combined(['dap'], ['não gdap', 'e não gdap', 'mas não gdap', 'sem gdap', 'mas sem gdap']),
    ...combined(
      ['sem gdap', 'não temos gdap', 'não tem gdap'],
      ['mas', 'só', 'mas só', 'apenas'],
      ['dap', 'com dap', 'o dap'],
    ),
    'sem gdap mas temos dap',
    'não gdap mas dap',
    'não é gdap é dap',
  ],
  none: [
    ...combined(['sem', 'sem o', 'sem nenhum', 'nenhum', 'nenhuma', 'nada de', 'falta', 'falta o'], right),
    ...combined(['sem', 'nem', 'sem nem'], neither),
    ...combined(
      ['gdap'],
      ['', 'mas'],
      ['sem', 'sem a', 'sem essa', 'sem esta', 'sem o', 'sem esse'],
      ['função', 'papel', 'função certa', 'papel certo'],
    ),
    ...combined(['gdap', 'dap'], ['', 'ainda'], notAny, ['', 'foi', 'está'], granted),
    ...combined(
      ['gdap', 'dap'],
      ['', 'está'],
      listed('pendente, expirado, vencido, solicitado, expirou, venceu'),
    ),
    ...combined(
      notAny,
      ['aprovou', 'aceitou', 'concedeu', 'deu', 'liberou', 'autorizou'],
      ['', 'o'],
      ['gdap', 'dap'],
    ),
    ...combined(
      ['pedimos', 'solicitamos', 'aguardando', 'falta', 'falta aprovar'],
      ['', 'o'],
      ['gdap', 'dap'],
    ),
    ...combined(['sem gdap', 'não temos gdap', 'não tem gdap'], ['', 'e'], ['sem dap', 'nem dap']),
    ...combined(notAny, had, right),
    ...combined(['nem temos', 'nem tem'], ['gdap', 'dap']),
    ...combined(notAny, had, neither),
    ...combined(
      ['gdap', 'dap', 'gdap e dap', 'gdap ou dap'],
      ['não', 'não temos', 'não tem', 'nenhum', 'ainda não', 'também não', 'tbm não'],
    ),
    ...listed('ainda sem gdap, por enquanto sem gdap, não gdap nem dap, não gdap não dap'),
  ],
} as const satisfies SomeChoicePhrases['delegatedAdmin'];
