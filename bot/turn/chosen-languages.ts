import type { LanguageId } from '../../languages/language-id.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';

/** The languages chosen by those who spoke lately, for when the database cannot say. */
export type ChosenLanguages = {
  readonly of: (person: string) => LanguageId | undefined;
  /** What holds now; nothing where they chose none, or were forgotten. */
  readonly note: (person: string, chosen: LanguageId | undefined) => void;
};

const mostKept = 10_000;

/** Remembers the latest in this process; nobody's client is remembered, as it says its locale with each activity. */
export function rememberChosenLanguages(): ChosenLanguages {
  const languages = new Map<string, LanguageId>();
  return {
    of: (person) => languages.get(person),
    note: (person, chosen) => {
      languages.delete(person);
      if (chosen !== undefined) languages.set(person, chosen);
      for (const oldest of languages.keys()) if (languages.size > mostKept) languages.delete(oldest);
    },
  };
}

/** Under which name a person is remembered, and their turns queue up. */
export function personOf({ tenantId, userId }: ConversationKey): string {
  return `${tenantId}/${userId}`;
}
