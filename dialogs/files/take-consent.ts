import type { Input } from '../input.ts';
import { say, sentence } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { makeFile } from './make-file.ts';
import { offering } from './offer-file.ts';
import type { Offer } from './offered-file.ts';

type Consent = Extract<Input, { kind: 'file-consent' }>;

/** In a conversation; Teams sends an answer again within a minute, if it does. */
const mostAnswered = 20;

/**
 * Somebody takes a file that was offered, or leaves it; the talk stays where it stood. The file is made now, of what the
 * person may see: what the offer says counts for no more than that.
 */
export async function takeConsent(turn: Turn, { offer, upload }: Consent): Promise<void> {
  const { conversation } = turn;
  const answered = conversation.filesAnswered ?? [];
  // Teams sends it again under another id where the first answer came late.
  if (answered.includes(offer.offer)) return;
  conversation.filesAnswered = [...answered, offer.offer].slice(-mostAnswered);
  if (upload === undefined) say(turn, 'file.declined');
  else await hand(turn, offer, upload);
  takeAway(turn, offer);
}

async function hand(turn: Turn, { file }: Offer, to: NonNullable<Consent['upload']>): Promise<void> {
  const made = await makeFile(turn, file);
  if (made === undefined) {
    turn.refused = 'file-unknown';
    say(turn, 'file.gone');
    return;
  }
  const { outgoing } = turn;
  outgoing.push({
    kind: 'upload-file',
    bytes: made.bytes,
    to,
    orElse: [{ kind: 'text', text: sentence(turn, 'file.notSaved') }, offering(file, made)],
  });
}

/** The card that asked, if it is known where it stands: not by what the answer says, which may name any message. */
function takeAway({ conversation, outgoing }: Turn, { offer }: Offer): void {
  const sentAs = conversation.lasting?.find(({ shows }) => shows === offer)?.sentAs;
  if (sentAs !== undefined) outgoing.push({ kind: 'remove', ...sentAs });
}
