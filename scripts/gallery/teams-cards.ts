import { aboutCard } from '../../cards/talk/about-card.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import { ourChatCard } from '../../cards/person/our-chat-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { datesCard } from '../../cards/sharing/dates-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import { longName, longSubject, unbrokenSubject } from './long-names.ts';
import { lines } from './portfolio-cards.ts';

const today = '2026-11-24';
const chat = 'https://teams.microsoft.com/l/chat/0/0?users=28:6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c';

/** What goes to others, leads to the personal chat, or tells of the bot itself, by name. */
export function teamsCards(answers: Answers, speech: Speech): Record<string, Shown> {
  const plan = makePlan(answers, today);
  const shared = { move: longSubject, by: longName, count: { done: 2, all: 7 }, chat };
  return {
    'plan-shared': planCard({ plan, answers, today, card: '', withActions: false, shared }, speech),
    'teams-shared-dates': datesCard({ customer: unbrokenSubject, lines, by: longName, today, chat }, speech),
    'teams-written': ourChatCard({ chat }, speech),
    'teams-no-chat': ourChatCard({ chat, unknown: { command: speech.say('help.command.my-data') } }, speech),
    'teams-about': aboutCard({ version: '0.1.0' }, speech),
    'teams-about-mail': aboutCard(
      {
        version: '10.20.30',
        contact: 'csp-migration-helpdesk@services.contoso-distribution.example',
        privacy: 'https://contoso.com/privacy',
      },
      speech,
    ),
    'teams-about-page': aboutCard(
      { version: '0.1.0', contact: 'https://contoso.com/help', privacy: 'https://contoso.com/privacy' },
      speech,
    ),
  };
}
