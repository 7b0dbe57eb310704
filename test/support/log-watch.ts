import { parseJson } from '../../bot/http/parse-json.ts';

/** Something that must not be in a log, and where it was. */
export type Leak = { readonly planted: string; readonly line: string; readonly during: string };

export type LogWatch = {
  /** A text that no log may hold, whatever it looks like. */
  readonly plantSecret: (secret: string) => void;
  /** A request that is posted to a bot: what people wrote in it and the token that came with it are planted. */
  readonly plantRequest: (body: string, authorization: string | undefined) => void;
  /** What a bot wrote to its log, and during which test. */
  readonly note: (text: string, during: string) => void;
  /** Whether anything was noted that holds these words. */
  readonly holds: (words: string) => boolean;
  /** How much was held against how much. */
  readonly counts: () => { readonly lines: number; readonly planted: number };
  /** Also of what was planted after the line was written. */
  readonly leaks: () => Leak[];
};

/**
 * Holds what bots log against what they were told. Ids of people, tenants and conversations may stand in a log:
 * operators find things by them. Nor can short texts, a word or two, numbers and days in digits be told from the log's
 * own: “settings” is typed, and the name of a file in a stack. Whatever else people write is looked for.
 */
export function makeLogWatch(): LogWatch {
  const secrets = new Set<string>();
  const written = new Set<string>();
  const ids = new Set<string>();
  let noted = 0;
  const lines = new Map<string, { readonly line: string; readonly during: string }>();

  /** Each line's strings once, but for the ids. */
  function searched() {
    const seen = new Map<string, { readonly line: string; readonly during: string }>();
    for (const [strings, where] of lines) {
      const others = strings.split('\n').filter((each) => !ids.has(each));
      seen.set(others.join('\n'), where);
    }
    return [...seen].map(([text, where]) => ({ text, ...where }));
  }

  return {
    plantSecret: (secret) => secrets.add(secret),
    plantRequest: (body, authorization) => {
      const token = authorization?.replace(/^Bearer /, '') ?? '';
      if (isTelling(token)) secrets.add(token);
      const activity = parseJson(body);
      // Entra's stand in the log in lower case.
      for (const id of idsIn(activity)) ids.add(id).add(id.toLowerCase());
      for (const text of textsIn(activity)) if (isTelling(text)) written.add(text);
    },
    note: (text, during) => {
      noted += 1;
      const strings = stringsIn(parseJson(text) ?? text).filter((each) => !uuid.test(each));
      const key = strings.join('\n');
      if (!lines.has(key)) lines.set(key, { line: text, during });
    },
    holds: (words) => [...lines.keys()].some((strings) => strings.includes(words)),
    counts: () => ({ lines: noted, planted: secrets.size + written.size }),
    leaks: () => {
      const all = searched();
      const haystack = all.map(({ text }) => text).join('\n');
      const has = (text: string, planted: string) =>
        secrets.has(planted) ? text.includes(planted) : standsAlone(text, planted);
      const planted = new Set([...secrets, ...[...written].filter((text) => !ids.has(text))]);
      return [...planted]
        .filter((each) => haystack.includes(each))
        .flatMap((each) => {
          const place = all.find(({ text }) => has(text, each));
          return place === undefined ? [] : [{ planted: each, line: place.line, during: place.during }];
        });
    },
  };
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** “start over” is typed, and stands in what the log says to do about a fault; a name has capitals. */
const ordinary = /^([\p{L}_-]+|[\p{Ll}_-]+ [\p{Ll}_-]+)$/u;
const letter = /\p{L}/u;

function isTelling(text: string): boolean {
  return text.length >= 8 && letter.test(text) && !ordinary.test(text) && !uuid.test(text);
}

const inWord = /[\p{L}\p{N}-]/u;

/** Whether it stands there by itself, not within a longer word, such as the id of somebody else. */
function standsAlone(text: string, planted: string): boolean {
  for (let at = text.indexOf(planted); at >= 0; at = text.indexOf(planted, at + 1)) {
    if (!inWord.test(text.charAt(at - 1)) && !inWord.test(text.charAt(at + planted.length))) return true;
  }
  return false;
}

/** Where Teams' activities hold what people wrote. */
const ofPeople = ['text', 'summary', 'value', 'attachments', 'entities', 'name', 'membersAdded'];

function textsIn(activity: unknown): string[] {
  const places = [...ofPeople.map((key) => at(activity, key)), at(at(activity, 'from'), 'name')];
  // Without the bot's name, which Teams puts before what is said in a channel.
  return places.flatMap(stringsIn).map((text) => text.replace(/<at>.*?<\/at>/g, '').trim());
}

/** What the log names a turn by. */
function idsIn(activity: unknown): string[] {
  const conversation = at(activity, 'conversation');
  const places = [
    at(conversation, 'id'),
    at(conversation, 'tenantId'),
    at(at(activity, 'from'), 'aadObjectId'),
    at(at(activity, 'from'), 'id'),
    at(at(at(activity, 'channelData'), 'tenant'), 'id'),
  ];
  return places.flatMap(stringsIn);
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/** Every string in it, also as the name of a property. Not by recursion: what is posted may be nested ten thousand deep. */
function stringsIn(value: unknown): string[] {
  const strings: string[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const each = waiting.pop();
    if (typeof each === 'string') strings.push(each);
    else if (Array.isArray(each)) for (const part of each) waiting.push(part);
    else if (typeof each === 'object' && each !== null) {
      for (const [key, part] of Object.entries(each)) waiting.push(key, part);
    }
  }
  return strings;
}
