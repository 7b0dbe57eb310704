import fc from 'fast-check';

const nested = 10_000;

/** Pieces of text that have hurt somebody's program before. */
const pieces = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length', 'undefined'],
  ...[
    '${1+1}',
    '${constructor.constructor("return process")()}',
    '{{DATE(2027-02-14T06:08:39Z, SHORT)}}',
    '{0}',
  ],
  ...['<at>The bot</at>', '<script>alert(1)</script>', '<b>x</b>', '&nbsp;', '&#x202e;', '<!--', ']]>'],
  ...[
    '[Contoso](https://evil.example)',
    '**x**',
    '# x',
    '| a | b |',
    '```',
    '![x](http://evil.example/x.png)',
  ],
  ...['https://evil.example', 'www.evil.example', 'evil.example', 'mailto:eve@evil.example', 'msteams:/l/x'],
  ...[
    '\ud800',
    '\udc00',
    '\0',
    '\u0007',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\uffff',
  ],
  ...['مرحبا', 'שלום', '你好', '👍🏽', '🇳🇴', 'e\u0301', 'ß', 'İ', 'ﷺ', 'Z\u0334\u0321\u0353'],
  ...["'; drop table people; --", '%s%n', '../../etc/passwd', '\\', '"', '\r\n', '\t', ' '],
  ...['1e309', '-0', '9007199254740993', '0x10', '٣', '²', '1,5', '31/02/2027', '03/04'],
);

/** What people say to the bot: it gets a generated talk past the first questions. */
const sayings = fc.constantFrom(
  ...[
    'start',
    'help',
    'back',
    'cancel',
    'start over',
    'form',
    'change',
    'my data',
    'forget everything',
    'yes',
  ],
  ...['no', 'settings', 'reminders', 'language', 'svenska', 'português', 'english', "I don't know", 'skip'],
  ...[
    'directly from Microsoft',
    'another partner',
    'another tenant',
    'Sweden',
    'Norway',
    'accepted',
    'GDAP',
    '12',
  ],
  ...[
    'same offer',
    'same number',
    'auto-renew on',
    'ends 31 March 2027',
    'started 1 April 2026',
    'hjälp',
    'ajuda',
  ],
  ...[
    'remind me about Contoso on 31 March 2027',
    'påminn mig om Contoso den 31 mars 2027',
    'time 2027-03-24',
    'time now',
  ],
);

const mixed = fc.array(fc.oneof(pieces, sayings), { maxLength: 12 }).map((words) => words.join(' '));

/** Over and over, up to what is still read of a message, and far beyond. */
const repeated = fc
  .tuple(fc.oneof(pieces, sayings), fc.constantFrom(10, 200, 999, 5_000, 60_000))
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));

export const anyText = fc.oneof(
  { weight: 4, arbitrary: sayings },
  { weight: 3, arbitrary: mixed },
  { weight: 2, arbitrary: pieces },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: repeated },
);

const numbers = fc.constantFrom(0, -1, 0.1, 1e21, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 2 ** 31, 5e-324);

const manyThings = fc.constantFrom<readonly unknown[]>(
  Array.from({ length: 10_000 }, () => 0),
  Array.from({ length: 10_000 }, () => ({})),
  Array.from({ length: 3_000 }, () => ({ type: 'mention', mentioned: { id: 'x' }, text: '<at>x</at>' })),
);

/** A value of any type in place of one that is expected. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 3, arbitrary: fc.constantFrom(null, true, false, [], {}, '', [[]], [null], [{}], { id: null }) },
  { weight: 2, arbitrary: numbers },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: manyThings },
);

export const anyKey = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toJSON',
    'toString',
    'then',
    'verb',
    'id',
    'type',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** JSON that no value here can be written as without an overflow. */
export const deepJson: readonly string[] = [
  '['.repeat(nested) + ']'.repeat(nested),
  '{"a":'.repeat(nested) + '1' + '}'.repeat(nested),
  '{"__proto__":'.repeat(nested) + '{}' + '}'.repeat(nested),
];
