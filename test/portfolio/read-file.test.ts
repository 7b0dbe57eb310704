import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { id, readingOf } from './reading-of.ts';

const ends = ({ subscriptions }: Awaited<ReturnType<typeof readingOf>>) =>
  subscriptions.map(({ termEnd }) => termEnd);

describe('a file with subscriptions', () => {
  it('is read by the headings of a distributor, whose own numbers give way to the ids of Microsoft', async () => {
    const reading = await readingOf(
      [
        'Company Name,Company ID,Subscription ID,Product,Vendor,Quantity,Billing Term,Status,Start Date,Created Date,Commitment Term,Commitment End Date,Auto Renew,Vendor Subscription ID',
        `Contoso,1234,P-1,Microsoft 365 Business Premium,Microsoft,25,Monthly,Active,2026-03-15,2024-03-15,1-Year,2027-03-14,Yes,${id(1)}`,
        `Contoso,1234,P-2,Backup,Acronis,5,Monthly,Active,2026-03-15,2024-03-15,Monthly,2027-03-14,Yes,`,
      ].join('\n'),
    );
    assert.deepEqual(reading.subscriptions, [
      {
        subscriptionId: id(1),
        customer: 'Contoso',
        product: 'Microsoft 365 Business Premium',
        seats: 25,
        termStart: '2026-03-15',
        termEnd: '2027-03-14',
        termLength: 'annual',
        autoRenew: 'on',
        state: 'active',
      },
    ]);
    assert.deepEqual(reading.left, [{ line: 3, why: 'not-licence-based' }]);
    assert.deepEqual(reading.unknown, ['customerTenantId', 'country']);
  });

  it('says of every line that is no subscription why', async () => {
    const reading = await readingOf(
      [
        'Customer;Product;Seats;Ends;Id',
        `Contoso;Visio Plan 2;1;2027-01-31;${id(1)}`,
        `Contoso;Visio Plan 2;1;2027-01-31;${id(1)}`,
        `Contoso;Azure plan;1;2027-01-31;${id(2)}`,
        `Contoso;Windows Server (perpetual);1;;${id(3)}`,
        `Contoso;Visio Plan 2;1;until further notice;${id(4)}`,
        `Contoso;Visio Plan 2;1;9999-12-10;${id(5)}`,
        `Contoso;Visio Plan 2;1;2026-07-29;${id(6)}`,
        `Contoso;Visio Plan 2;1;2026-07-30;${id(7)}`,
        `;Visio Plan 2;1;2027-01-31;${id(8)}`,
        `Contoso;Visio Plan 2;1;31 February 2027;${id(9)}`,
        ';;;;',
        'Total;;7;;',
      ].join('\r\n'),
    );
    assert.deepEqual(
      reading.left.map(({ line, why }) => `${line} ${why}`),
      [
        '3 duplicate-line',
        '4 not-licence-based',
        '5 not-licence-based',
        '6 no-end',
        '7 far-end',
        '8 ended-long-ago',
        '10 no-customer',
        '11 bad-date',
        '12 empty',
        '13 empty',
      ],
    );
    assert.deepEqual(ends(reading), ['2027-01-31', '2026-07-30']);
  });

  it('counts of several lines the one that ends last, then the latest charge, and never a credit before a charge', async () => {
    const reading = await readingOf(
      [
        'CustomerName,SkuName,SubscriptionId,ChargeType,Quantity,Subtotal,ChargeStartDate,SubscriptionEndDate,TermAndBillingCycle',
        `Contoso,Visio,${id(1)},new,'10.0000,'100.00,2026-10-05T00:00:00Z,2027-10-04T00:00:00Z,One-Year commitment for monthly/yearly billing`,
        `Contoso,Visio,${id(1)},addQuantity,'12.0000,'120.00,2026-10-07T00:00:00Z,2027-10-04T00:00:00Z,One-Year commitment for monthly/yearly billing`,
        `Contoso,Visio,${id(1)},addQuantity,'10.0000,'-90.00,2026-10-07T00:00:00Z,2027-10-04T00:00:00Z,One-Year commitment for monthly/yearly billing`,
        `Contoso,Project,${id(2)},renew,'5.0000,'10.00,2026-11-01T00:00:00Z,2026-11-30T00:00:00Z,One-Month commitment for monthly billing`,
        `Contoso,Project,${id(2)},renew,'4.0000,'10.00,2026-10-01T00:00:00Z,2026-10-31T00:00:00Z,One-Month commitment for monthly billing`,
        `Contoso,Teams,${id(3)},new,'4.0000,'10.00,2026-10-01T00:00:00Z,2027-09-30T00:00:00Z,One-Year commitment for yearly billing`,
        `Contoso,Teams,${id(3)},cancelImmediate,'4.0000,'-10.00,2026-10-03T00:00:00Z,2027-09-30T00:00:00Z,One-Year commitment for yearly billing`,
      ].join('\n'),
    );
    assert.deepEqual(
      reading.subscriptions.map(({ seats, termEnd, termLength, state }) => [
        seats,
        termEnd,
        termLength,
        state,
      ]),
      [
        [12, '2027-10-04', 'annual', undefined],
        [5, '2026-11-30', 'monthly', undefined],
        [4, '2027-09-30', 'annual', 'cancelled'],
      ],
    );
    assert.equal(reading.left.filter(({ why }) => why === 'duplicate-line').length, 4);
  });

  it('keeps two purchases of one product apart that have no ids, and takes the same line twice as one', async () => {
    const row = 'Contoso,Visio,5,2027-01-31';
    const reading = await readingOf(
      `Customer,Product,Seats,Ends\n${row}\n${row}\nContoso,Visio,7,2027-01-31\n`,
    );
    assert.deepEqual(
      reading.subscriptions.map(({ seats }) => seats),
      [5, 7],
    );
    assert.deepEqual(reading.left, [{ line: 3, why: 'duplicate-line' }]);
  });

  it('is read the same in every encoding and with every delimiter, packed or not', async () => {
    const table = (mark: string) =>
      [
        ['Kund', 'Produkt', 'Antal', 'Slutdatum', 'Förnyas automatiskt'],
        ['Åkeri & Söner “Ö” AB', 'Visio Plan 2', '1 250', '2027-03-31', 'Nej'],
      ]
        .map((cells) => cells.join(mark))
        .join('\r\n');
    const inAnsi = Buffer.from(table(';').replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
    const wide = Buffer.from(`\uFEFF${table('\t')}`, 'utf16le');
    const files = [
      ...[',', ';', '\t', '|'].map((mark) => Buffer.from(table(mark))),
      Buffer.from(`\uFEFF${table(';')}`),
      Buffer.from(`sep=;\r\n${table(';')}`),
      inAnsi,
      wide,
      Buffer.from(wide).swap16(),
      Buffer.from(table('\t'), 'utf16le'),
      gzipSync(table(',')),
    ];
    for (const file of files) {
      const { subscriptions } = await readingOf(new Uint8Array(file));
      assert.deepEqual(subscriptions, [
        {
          customer: 'Åkeri & Söner “Ö” AB',
          product: 'Visio Plan 2',
          seats: 1250,
          termEnd: '2027-03-31',
          autoRenew: 'off',
        },
      ]);
    }
  });

  it('names the physical line on which a record begins', async () => {
    const { left } = await readingOf(
      'sep=,\r\nA list\r\n\r\nCustomer,"Licences\r\n(seats)",Product,Ends\r\n"Two\r\nlines",1,Visio,2027-01-31\r\n,1,Visio,2027-01-31\r\n',
    );
    assert.deepEqual(left, [{ line: 8, why: 'no-customer' }]);
  });

  it('goes on behind a quote that never closes', async () => {
    const { subscriptions } = await readingOf(
      'Customer,Product,Ends\nContoso,"Visio 24" screen,2027-01-01\n"Fabrikam,Visio,2027-01-02\nAdatum,Project,2027-01-03\n',
    );
    assert.deepEqual(
      subscriptions.map(({ customer }) => customer),
      ['Contoso', '"Fabrikam', 'Adatum'],
    );
  });

  it('takes no start that is that of an earlier term, and no length from the day of creation', async () => {
    const [row] = (
      await readingOf(
        'Customer,Product,Created date,Start date,End date\nContoso,Visio,2026-02-01,2020-02-01,2027-01-31\n',
      )
    ).subscriptions;
    assert.deepEqual(row, { customer: 'Contoso', product: 'Visio', termEnd: '2027-01-31' });
  });
});

describe('what must be asked', () => {
  it('is the order of days and months where every end could be either; the answer settles it', async () => {
    const file = 'Customer,Product,Ends\nContoso,Visio,04/03/2027\nFabrikam,Visio,05/05/2027\n';
    assert.deepEqual((await readingOf(file)).questions, ['date-order']);
    const answered = await readingOf(file, { dateOrder: 'month-first' });
    assert.deepEqual([answered.questions, ends(answered)], [[], ['2027-04-03', '2027-05-05']]);
    assert.deepEqual(ends(await readingOf(file, { dateOrder: 'day-first' })), ['2027-03-04', '2027-05-05']);
  });

  it('is no order that another column, whole terms, or the points between them tell', async () => {
    const other = 'Customer,Product,Created date,Ends\nContoso,Visio,31/12/2025,04/03/2027\n';
    const terms =
      'Customer,Product,Start,Ends\nA,V,04/03/2026,03/03/2027\nB,V,05/04/2026,04/04/2027\nC,V,02/06/2026,01/06/2027\n';
    const points = 'Customer,Product,Ends\nContoso,Visio,04.03.2027\n';
    for (const file of [other, terms, points]) {
      const reading = await readingOf(file);
      assert.deepEqual(reading.questions, []);
      assert.match(ends(reading)[0] ?? '', /-03-0[34]$/);
    }
  });

  it('does not let an answer turn days that tell their order themselves', async () => {
    const file = 'Customer,Product,Ends\nContoso,Visio,31/03/2027\nContoso,Project,04/03/2027\n';
    assert.deepEqual(ends(await readingOf(file, { dateOrder: 'month-first' })), ['2027-03-31', '2027-03-04']);
  });

  it('calls a day bad that does not fit the order of its column', async () => {
    const { left } = await readingOf(
      'Customer,Product,Ends\nA,V,31/03/2027\nB,V,30/04/2027\nC,V,04/30/2027\n',
    );
    assert.deepEqual(left, [{ line: 4, why: 'bad-date' }]);
  });

  it('is the columns where a needed one is missing; the answer names them by their headings', async () => {
    const file = 'Who,What,When,How many\nContoso,Visio,2027-01-31,7\n';
    const asked = await readingOf(file);
    assert.deepEqual(
      [asked.questions, asked.subscriptions, asked.problem],
      [['columns'], [], 'columns-missing'],
    );
    assert.deepEqual(asked.columns?.headings, ['Who', 'What', 'When', 'How many']);
    const { subscriptions } = await readingOf(file, {
      columns: { customer: 'Who', product: 'what', termEnd: 'WHEN', seats: 'How many' },
    });
    assert.deepEqual(subscriptions, [
      { customer: 'Contoso', product: 'Visio', seats: 7, termEnd: '2027-01-31' },
    ]);
  });

  it('is the columns where "renewal" says yes or no, not when', async () => {
    const file = 'Customer,Product,Renewal\nContoso,Visio,yes\nContoso,Project,no\nContoso,Teams,yes\n';
    assert.deepEqual((await readingOf(file)).questions, ['columns']);
  });
});

describe('headings', () => {
  const headings = [
    ['Kund', 'Produkt', 'Löper ut'],
    ['NOME DO CLIENTE', 'Licença', 'Data de vencimento'],
    ['customer_name', 'offer-name', 'commitment_end_date'],
    ['End customer', 'SKU name', 'Expiration Date (UTC)'],
    ['Kundenname', 'Bezeichnung', 'Läuft ab am'],
    ['Customer account name', 'Licensed product title', 'Date of expiry'],
  ];
  for (const cells of headings) {
    it(`are understood: ${cells.join(', ')}`, async () => {
      const { subscriptions } = await readingOf(`${cells.join(';')}\nContoso;Visio;2027-03-31\n`);
      assert.deepEqual(subscriptions, [{ customer: 'Contoso', product: 'Visio', termEnd: '2027-03-31' }]);
    });
  }

  it('that say what is planned, billed or the partner’s are not taken for what is', async () => {
    const { subscriptions } = await readingOf(
      'PartnerName,CustomerName,ProductName,SeatCount,CurrentSeatCount,CustomTermEndDate,ExpirationDate,NextBillingDate,AssignedLicenses\n' +
        'Litware,Contoso,Visio,9,5,2028-01-31,2027-01-31,2026-12-01,4\n',
    );
    assert.deepEqual(subscriptions, [
      { customer: 'Contoso', product: 'Visio', seats: 5, termEnd: '2027-01-31' },
    ]);
  });
});
