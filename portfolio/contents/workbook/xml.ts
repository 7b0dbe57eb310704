import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { limits } from '../../limits.ts';
import { Unreadable } from '../../unreadable.ts';

/** What is told of a part while it is read; names without their prefixes. */
export type Hears = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** Reads XML as it streams by. Entities of its own are not followed: a workbook has none. */
export async function readXml(pieces: AsyncIterable<string>, hears: Hears): Promise<void> {
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  let unbroken = 0;
  parser.on('opentag', (tag: SaxesTagNS) => {
    unbroken = 0;
    hears.open(tag.local, plain(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    unbroken = 0;
    hears.close?.(tag.local);
  });
  parser.on('text', (text) => hears.text?.(text));
  parser.on('cdata', (text) => hears.text?.(text));
  parser.on('doctype', () => {
    throw new Unreadable('not-a-table');
  });
  let fault: Error | undefined;
  parser.on('error', (error) => {
    fault ??= error;
  });
  let isEmpty = true;
  for await (const piece of pieces) {
    isEmpty &&= piece === '';
    // The parser holds a text until it ends.
    unbroken += piece.length;
    if (unbroken > limits.recordBytes) throw new Unreadable('too-large');
    parser.write(piece);
    if (fault !== undefined) throw new Unreadable('damaged', fault);
  }
  // A part that is not there has nothing in it.
  if (isEmpty) return;
  parser.close();
  if (fault !== undefined) throw new Unreadable('damaged', fault);
}

function plain(attributes: Readonly<Record<string, SaxesAttributeNS>>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { local, value } of Object.values(attributes)) out[local] = value;
  return out;
}
