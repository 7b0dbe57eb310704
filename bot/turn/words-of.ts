import { plainWords } from '../../cards/parts/plain-words.ts';
import { joined, piecesOf, withoutTags } from '../../cards/parts/teams-tags.ts';
import type { ReadActivity } from './activity.ts';
import { withoutBotName } from './bot-names.ts';
import { withoutEntities } from './html-entities.ts';
import { htmlWords, isHtml } from './html-words.ts';

type Message = Pick<ReadActivity, 'text' | 'textFormat' | 'entities' | 'recipient'>;

type Part = { readonly kind: 'words' | 'bot' | 'other'; readonly text: string };

/**
 * What a person has said, in their own words: without markers of what they quote, mentions of the bot or its name
 * before the words, and with the names of others in the place of their mentions. Who is mentioned right before the bot
 * is addressed along with it, and no part of what is said.
 */
export function wordsOf(message: Message): string {
  const parts = partsOf(message);
  const begin = addressEnd(parts);
  const said = parts.slice(begin).reduce((words, part) => joined(words, part.text), '');
  const unaddressed = begin > 0 ? said.replace(/^[\s,:;!]+/, '') : said.trimStart();
  return withoutBotName(unaddressed, message.recipient.name).trim();
}

/** Whether the message is meant for the bot where others read it too. */
export function mentionsBot({ entities, recipient }: Pick<Message, 'entities' | 'recipient'>): boolean {
  return entities?.some((entity) => isOfBot(entity, recipient)) === true;
}

function partsOf(message: Message): Part[] {
  const botLabels = botLabelsOf(message);
  return piecesOf(tidied(message)).map(({ isMention, text }) => {
    if (!isMention) return { kind: 'words', text };
    const label = labelOf(text);
    // A blank, so that what stood on both sides stays apart.
    return botLabels.has(folded(label)) ? { kind: 'bot', text: ' ' } : { kind: 'other', text: label };
  });
}

/** Behind the last mention of the bot in the row of mentions with which the message begins; 0 where there is none. */
function addressEnd(parts: readonly Part[]): number {
  const first = parts.findIndex(({ kind, text }) => kind === 'words' && !/^[\s,:;&]*$/.test(text));
  const row = first < 0 ? parts : parts.slice(0, first);
  return row.findLastIndex(({ kind }) => kind === 'bot') + 1;
}

/** Teams encodes nothing in plain text but the labels of mentions, and the blanks that it puts behind them. */
function tidied({ text, textFormat }: Message): string {
  const raw = text ?? '';
  const isMarkup = /^(?:xml|html)$/i.test(textFormat ?? '') || isHtml(raw);
  return seen(isMarkup ? htmlWords(raw) : raw).replace(/&(?:nbsp|#160|#xa0);/gi, ' ');
}

/** What mentions of the bot may be labelled: its name, or one word of it where Teams makes a mention of each. */
function botLabelsOf({ entities, recipient }: Message): ReadonlySet<string> {
  const named = entities?.filter((entity) => isOfBot(entity, recipient)) ?? [];
  const labels = named.flatMap(({ text, mentioned }) => [withoutTags(text ?? ''), mentioned?.name ?? '']);
  return new Set([recipient.name ?? '', ...labels].map((label) => folded(labelOf(label))).filter(isSaid));
}

type Entity = NonNullable<Message['entities']>[number];

function isOfBot({ type, mentioned }: Entity, recipient: Message['recipient']): boolean {
  return type === 'mention' && mentioned?.id === recipient.id;
}

/** What somebody is called in a mention: on one line, and no mention once more. */
function labelOf(label: string): string {
  return withoutTags(seen(withoutEntities(label)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without what nobody sees and clients put between, such as the mark of the order of bytes. */
function seen(text: string): string {
  return plainWords(text).replace(/[\u200b\u2060\ufeff]/g, '');
}

function folded(label: string): string {
  return label.normalize('NFC').toLowerCase();
}

function isSaid(label: string): boolean {
  return label !== '';
}
