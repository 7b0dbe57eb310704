import { StorageError } from '../../storage/errors.ts';
import { holdFolder } from '../../storage/folder-lock.ts';

// A process that takes the folder which it is sent, says what came of it, and lets go when it is sent nothing.
let letGo: () => void = () => undefined;
process.on('message', (folder: string) => {
  if (folder === '') {
    letGo();
    letGo = () => undefined;
    process.send?.('free');
    return;
  }
  try {
    letGo = holdFolder(folder);
    process.send?.('held');
  } catch (error) {
    process.send?.(error instanceof StorageError ? error.code : String(error));
  }
});
process.send?.('ready');
