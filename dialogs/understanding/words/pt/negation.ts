/** "Not" before a verb, in full and as it is typed in a chat. */
export const notAny = ['não', 'n'];
