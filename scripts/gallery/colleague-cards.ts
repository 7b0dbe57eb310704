import { chooseCard } from '../../cards/moves/choose-card.ts';
import { noticeCard } from '../../cards/moves/notice-card.ts';
import { standInCard } from '../../cards/moves/stand-in-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Speech } from '../../languages/speech.ts';
import { longName, longSubject } from './long-names.ts';

const moveId = '11111111-1111-4111-8111-111111111111';
const card = 'owner.1';

/** The cards about colleagues who take over or stand in, by name. */
export function colleagueCards(answers: Answers, speech: Speech): Record<string, Shown> {
  const moves = Array.from({ length: 12 }, (_, at) => ({
    id: moveId,
    customer: at === 1 ? undefined : longSubject,
    answers,
  }));
  const moveIds = moves.map(({ id }) => id);
  const one = { moveIds: [moveId], by: longName };
  const standIn = { userId: 'bo', name: longName };
  const options = Array.from({ length: 6 }, () => ({
    title: longName,
    submit: { verb: 'hand-over', to: 'bo', moveId, card } as const,
  }));
  return {
    'colleague-given': noticeCard({ what: { kind: 'given', ...one }, moves: moves.slice(0, 1) }, speech),
    'colleague-given-many': noticeCard({ what: { kind: 'given', by: longName, moveIds }, moves }, speech),
    'colleague-taken-back': noticeCard(
      { what: { kind: 'taken-back', ...one }, moves: moves.slice(0, 1) },
      speech,
    ),
    'colleague-operator': noticeCard(
      { what: { kind: 'given-by-operator', of: longName, moveIds }, moves },
      speech,
    ),
    'colleague-stand-in-set': noticeCard(
      { what: { kind: 'stand-in-set', by: longName, until: '2027-01-15' }, moves: [] },
      speech,
    ),
    'colleague-care-taken': noticeCard(
      { what: { kind: 'care-taken', by: longName, count: 12 }, moves: [] },
      speech,
    ),
    'colleague-care-back': noticeCard(
      { what: { kind: 'care-back', by: longName, count: 1 }, moves: [] },
      speech,
    ),
    'colleague-list-gone': noticeCard({ what: { kind: 'list-gone' }, moves: [] }, speech),
    'colleague-back': noticeCard({ what: { kind: 'back', standIn: longName }, moves: [] }, speech),
    'colleague-which': chooseCard({ text: speech.say('handOver.which'), options }, speech),
    'colleague-until': standInCard({ standIn, today: '2026-11-24', card }, speech),
  };
}
