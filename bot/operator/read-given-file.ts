import { readFile, stat } from 'node:fs/promises';
import { limits } from '../../portfolio/limits.ts';

/** A file of this machine, or what is wrong with it in one line. */
export async function readGivenFile(path: string): Promise<Uint8Array | { readonly wrong: string }> {
  try {
    const { size } = await stat(path);
    if (size > limits.packedBytes) return { wrong: `${path} is larger than 20 MB.` };
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { wrong: `There is no file ${path}.` };
    if (code === 'EISDIR') return { wrong: `${path} is a folder.` };
    if (code === 'EACCES') return { wrong: `${path} may not be read.` };
    throw error;
  }
}
