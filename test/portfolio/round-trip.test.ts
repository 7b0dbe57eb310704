import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { dayAfter } from '../../guidance/day.ts';
import type { Row } from '../../portfolio/row.ts';
import { id, readingOf, today } from './reading-of.ts';
import { day, workbookOf, type Cell } from './workbook-of.ts';

/** What a table can tell of a subscription, whatever way it is written. */
type Told = Required<
  Pick<Row, 'subscriptionId' | 'customer' | 'product' | 'seats' | 'termEnd' | 'autoRenew'>
>;

const letters = fc.constantFrom(
  'A',
  'Å',
  'ç',
  'ß',
  'Ж',
  '株',
  '"',
  ',',
  ';',
  '|',
  '&',
  '<',
  "'",
  '.',
  '-',
  ' x',
  '\r\nx',
  '🧀',
);
const name = fc.array(letters, { minLength: 1, maxLength: 12 }).map((parts) => `C${parts.join('')}`);

const rows = fc
  .array(
    fc.record({
      customer: name,
      product: fc.constantFrom(
        'Microsoft 365 E3',
        'Visio Plan 2; Web',
        'Exchange Online (Plan 1)',
        'Power BI "Pro"',
      ),
      seats: fc.nat(5000),
      ends: fc.integer({ min: -119, max: 1100 }),
      autoRenew: fc.constantFrom('on', 'off'),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((drawn) =>
    drawn.map(({ ends, customer, autoRenew, ...rest }, at): Told => ({
      ...rest,
      subscriptionId: id(at),
      customer: customer.replace(/\s+/g, ' ').trim(),
      termEnd: dayAfter(today, ends),
      autoRenew: autoRenew === 'on' ? 'on' : 'off',
    })),
  );

const headings = ['Subscription ID', 'Customer', 'Product', 'Seats', 'Term end', 'Auto-renew'];

const days = {
  iso: (text: string) => text,
  noon: (text: string) => `${text}T12:00:00Z`,
  // Elsewhere it is the next day already.
  east: (text: string) => `${dayAfter(text, 1)}T01:59:59+02:00`,
  points: (text: string) => text.split('-').toReversed().join('.'),
  named: (text: string) =>
    `${Number(text.slice(8))} ${monthNames[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`,
  american: (text: string) =>
    `${Number(text.slice(5, 7))}/${Number(text.slice(8))}/${text.slice(0, 4)} 11:59:59 PM`,
} as const;

const monthNames = [
  'Jan',
  'feb',
  'mars',
  'abril',
  'Mai',
  'juni',
  'July',
  'augusti',
  'Sep',
  'out',
  'November',
  'dez',
];

function delimited(told: readonly Told[], mark: string, way: keyof typeof days): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(mark) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = told.map((row) => [
    row.subscriptionId,
    row.customer,
    row.product,
    String(row.seats),
    days[way](row.termEnd),
    row.autoRenew,
  ]);
  return [headings, ...lines].map((cells) => cells.map(cell).join(mark)).join('\r\n');
}

function workbook(told: readonly Told[]): Uint8Array {
  const serial = (text: string) => (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const lines = told.map((row): readonly Cell[] => [
    row.subscriptionId,
    row.customer,
    row.product,
    row.seats,
    day(serial(row.termEnd)),
    row.autoRenew === 'on',
  ]);
  return workbookOf([{ name: 'Subscriptions', rows: [headings, ...lines] }]);
}

const told = ({ subscriptionId, customer, product, seats, termEnd, autoRenew }: Row) => ({
  subscriptionId,
  customer,
  product,
  seats,
  termEnd,
  autoRenew,
});

/** In the order of no file: what stands first in a file may be listed anywhere. */
const sorted = (list: readonly { readonly subscriptionId: string | undefined }[]) =>
  [...list].sort((a, b) => String(a.subscriptionId).localeCompare(String(b.subscriptionId)));

describe('what is written as a table', () => {
  const encodings = {
    plain: (text: string) => Buffer.from(text),
    marked: (text: string) => Buffer.from(`\uFEFF${text}`),
    wide: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    packed: (text: string) => gzipSync(text),
  } as const;

  it('is read back the same from every text', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom(...(Object.keys(days) as (keyof typeof days)[])),
        fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
        async (list, mark, way, encoding) => {
          const file = new Uint8Array(encodings[encoding](delimited(list, mark, way)));
          const reading = await readingOf(file, { dateOrder: 'month-first' });
          assert.deepEqual(sorted(reading.subscriptions.map(told)), sorted(list));
          assert.deepEqual([reading.left, reading.questions], [[], []]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is read back the same from JSON and from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        for (const file of [
          workbook(list),
          JSON.stringify(list),
          list.map((row) => JSON.stringify(row)).join('\n'),
        ]) {
          const { subscriptions } = await readingOf(file);
          assert.deepEqual(sorted(subscriptions.map(told)), sorted(list));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('throws for no bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', 'PK\u0003\u0004', '[{', 'Customer,Product,Ends\n'),
        async (bytes, start) => {
          const reading = await readingOf(new Uint8Array(Buffer.concat([Buffer.from(start), bytes])));
          assert.ok(Array.isArray(reading.subscriptions));
        },
      ),
      { numRuns: 300 },
    );
  });
});
