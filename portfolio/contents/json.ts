import { visit } from 'jsonc-parser';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { shortened } from './shortened.ts';

/** An object that stands in a list, or at the top: its values by their paths within it, as text. */
export type JsonRecord = {
  readonly line: number;
  /** The lists that it stands in, without their places: "customers.subscriptions". */
  readonly list: string;
  readonly values: ReadonlyMap<string, string>;
  /** The object in whose list it stands. */
  readonly within: JsonRecord | undefined;
};

/** What JSON holds beside lists and objects, as text; nothing for null. */
const literal = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((value) => (value === null ? undefined : String(value)));

type Growing = JsonRecord & { readonly values: Map<string, string>; readonly steps: number };

/** Tells of every object in a list, and of the one at the top. Comments and trailing commas do no harm. */
export function readJson(text: string, firstLine: number, take: (record: JsonRecord) => void): void {
  /** What stands open: records, and undefined for lists and for objects that belong to a record. */
  const open: (Growing | undefined)[] = [];
  const enter = (record?: Growing) => {
    if (open.push(record) > limits.jsonDepth) throw new Unreadable('not-a-table');
  };
  const leave = () => {
    open.pop();
  };
  const current = () => open.findLast((record) => record !== undefined);
  visit(text, {
    onObjectBegin: (_offset, _length, startLine, _character, pathOf) => {
      const path = pathOf();
      if (path.length > 0 && typeof path.at(-1) !== 'number') {
        enter();
        return;
      }
      const list = path.filter((step) => typeof step === 'string').join('.');
      const within = current();
      const record = { line: firstLine + startLine, list, values: new Map(), within, steps: path.length };
      enter(record);
      take(record);
    },
    onArrayBegin: () => {
      enter();
    },
    onObjectEnd: leave,
    onArrayEnd: leave,
    onLiteralValue: (value, _offset, _length, _line, _character, pathOf) => {
      const record = current();
      const text = literal.parse(value);
      if (record !== undefined && text !== undefined) keep(record, pathOf(), text);
    },
    onError: () => {
      throw new Unreadable('damaged');
    },
  });
}

/** A list of plain values is one text. */
function keep({ values, steps }: Growing, path: readonly (string | number)[], value: string): void {
  if (values.size >= limits.columns) throw new Unreadable('too-many-columns');
  const key = path
    .slice(steps)
    .filter((step) => typeof step === 'string')
    .join('.');
  const before = values.get(key);
  values.set(key, shortened(before === undefined ? value : `${before}, ${value}`));
}
