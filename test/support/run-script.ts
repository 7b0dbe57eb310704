import { execFile } from 'node:child_process';
import { noteLog } from './suite-watch.ts';

export type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command of the operator's as they do, on that database. */
export function runScript(script: string, args: readonly string[], databaseUrl: string): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], { env }, (_error, out, err) => {
      noteLog(out);
      noteLog(err);
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}
