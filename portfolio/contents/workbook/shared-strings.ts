import { limits } from '../../limits.ts';
import { shortened } from '../shortened.ts';
import { readXml } from './xml.ts';
import type { Parts } from './zip.ts';

/** The texts that cells share, by their numbers. Rich text is joined; how it is spoken (Japanese) is left out. */
export async function sharedStrings(parts: Parts, name: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let spoken = false;
  await readXml(parts.text(name, limits.heldBytes * 2), {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 'rPh') spoken = true;
      isText = tag === 't' && !spoken;
    },
    text: (piece) => {
      if (isText && text.length < limits.cellLength) text += piece;
    },
    close: (tag) => {
      if (tag === 'rPh') spoken = false;
      if (tag === 'si') strings.push(shortened(text));
      isText = false;
    },
  });
  return strings;
}
