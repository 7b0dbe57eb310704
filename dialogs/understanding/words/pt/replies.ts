import { combined, listed } from '../../../../languages/pt/combined.ts';
import type { ReplyWords } from '../words.ts';

/** What somebody types below a reminder instead of pressing its buttons. */
export const replies = {
  done: listed(
    'feito, feita, pronto, pronta, está feito, tá feito, já fiz, já foi feito, tudo feito, tudo pronto, ' +
      'está pronto, está pronta, tá pronto, concluído, concluída, está concluído, está concluída, ' +
      'terminado, finalizado, resolvido, já está resolvido, acabei, terminei, concluí, ' +
      'marcar como feito, marcar como concluído, marque como concluído',
  ),
  moved: listed(
    'migrado, migrada, já migrado, já migrada, já migrou, migramos, já migramos, foi migrado, ' +
      'foi migrada, já foi migrado, já foi migrada, está migrado, está migrada, movido, movida, ' +
      'já foi movido, marcar como migrado, marque como migrado',
  ),
  stop: listed('parar, pare, para, chega, pare com isso'),
  'stop-reminders': [
    ...combined(
      listed('parar, pare, para, interromper, interrompa, encerrar, cancelar, cancele'),
      ['', 'com'],
      listed('lembretes, os lembretes, o lembrete, esse lembrete, este lembrete, esses lembretes'),
    ),
    ...listed(
      'parar de lembrar, pare de lembrar, pare de me lembrar, para de me lembrar, chega de lembretes, ' +
        'não me lembre mais, não lembre mais, não me lembra mais, sem mais lembretes',
    ),
  ],
  snooze: listed(
    'adiar, adie, adia, adiar isso, adie isso, adiar o lembrete, adie o lembrete, adiar lembrete, ' +
      'postergar, soneca, lembre-me de novo, lembre-me novamente, lembre-me outra vez, ' +
      'lembre-me mais tarde, lembre-me depois, me lembre de novo, me lembre novamente, ' +
      'me lembre mais tarde, me lembre depois, me lembra de novo, me lembra depois, ' +
      'me lembra mais tarde, lembrar de novo, lembrar novamente',
  ),
  joints: listed('com, de, do, da, sobre, para, pra, pro, até, em, no, na, o, a, por, a respeito de'),
} as const satisfies ReplyWords;
