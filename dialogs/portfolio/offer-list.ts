import type { ListAsked } from '../../portfolio/asked/list-asked.ts';
import { offerFile } from '../files/offer-file.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Offers all of a list as a CSV. */
export async function offerList(turn: Turn, asked: ListAsked): Promise<void> {
  const { language } = turn.speech;
  const isOffered = await offerFile(turn, { kind: 'portfolio-csv', asked, language });
  if (!isOffered) say(turn, 'list.csv.none');
}
