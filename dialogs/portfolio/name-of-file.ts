import type { Speech } from '../../languages/speech.ts';

/** What a file is called to whoever sent it; pasted rows have no name. */
export function nameOfFile(fileName: string, speech: Speech): string {
  return fileName === '' ? speech.say('import.pasted') : fileName;
}
