/** A failure of the storage: what failed and what the operator does about it. */
export class StorageError extends Error {
  readonly code:
    | 'database-address'
    | 'database-missing'
    | 'database-folder-in-use'
    | 'database-unreachable'
    | 'database-unusable'
    | 'database-newer'
    | 'database-older'
    | 'database-not-migrated'
    | 'database-lost'
    | 'database-slow'
    | 'database-full'
    | 'database-refused'
    | 'stored-row-unreadable';
  readonly remedy: string;

  constructor(code: StorageError['code'], message: string, remedy: string, cause?: unknown) {
    super(`${message} ${remedy}`, { cause });
    this.name = 'StorageError';
    this.code = code;
    this.remedy = remedy;
  }
}
