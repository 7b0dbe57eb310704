import type { Digest } from '../../reminders/digest.ts';
import type { Speech } from '../../languages/speech.ts';

/** Why reminders come to somebody else than whose they are; nothing where they do not. */
export function viaWords({ via, items }: Pick<Digest, 'via' | 'items'>, speech: Speech): string | null {
  switch (via?.kind) {
    case undefined:
      return null;
    case 'stand-in':
      return speech.say('reminder.via.stand-in', { of: via.of, day: speech.day(via.until) });
    case 'channel': {
      const maker = items[0]?.makerName ?? '';
      return maker === ''
        ? speech.say('reminder.via.channel.unnamed')
        : speech.say('reminder.via.channel', { maker });
    }
  }
}
