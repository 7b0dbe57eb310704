/** A message is to be heard; or it is one too many, of which the person is to be told, or was told already. */
export type Pace = 'hear' | 'tell' | 'ignore';

/** Judges a message of that person, at that moment in milliseconds; a second delivery is judged like the first. */
export type PaceKeeper = (person: string, activity: string | undefined, now: number) => Pace;

/** Milliseconds within which messages are counted. */
export const paceWindow = 10_000;

/** People in memory at most. Whoever was quiet for ten seconds is forgotten anyway. */
const mostPeople = 10_000;

type Message = { readonly at: number; readonly activity: string | undefined; readonly heard: boolean };

/**
 * Lets a person send so many messages in any ten seconds. Those that are not heard count, too: it is over once the
 * person has been slower for ten seconds. A clock that is set back makes everybody start anew.
 */
export function keepPace(most: number): PaceKeeper {
  /** What everybody sent lately, oldest first; whoever wrote last stands last. */
  const lately = new Map<string, readonly Message[]>();

  function forgetQuiet(isRecent: (message: Message | undefined) => boolean): void {
    for (const [person, messages] of lately) {
      if (lately.size <= mostPeople && isRecent(messages.at(-1))) return;
      lately.delete(person);
    }
  }

  return (person, activity, now) => {
    const isRecent = (message: Message | undefined) =>
      message !== undefined && message.at <= now && message.at > now - paceWindow;
    const messages = (lately.get(person) ?? []).filter(isRecent);
    const before = messages.find((message) => activity !== undefined && message.activity === activity);
    if (before !== undefined) return before.heard ? 'hear' : 'ignore';
    const heard = messages.length < most;
    lately.delete(person);
    lately.set(person, [...messages, { at: now, activity, heard }].slice(-most));
    forgetQuiet(isRecent);
    if (heard) return 'hear';
    return messages.at(-1)?.heard === true ? 'tell' : 'ignore';
  };
}
