import assert from 'node:assert/strict';
import { z } from 'zod';
import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import type { Whereabouts } from '../../portfolio/kept/subscription.ts';
import type { Row } from '../../portfolio/row.ts';
import { keepImportAlone, type Person } from '../../storage/imports.ts';
import { portfolioOf } from '../../storage/portfolio.ts';
import { submitsOn, textOn } from './card.ts';
import { fileRow, keeping } from './portfolio-rows.ts';
import { openScene, type Scene } from './scene.ts';

export const ada = { tenantId: 'tenant-1', userId: 'aad-ada' };
export const bo = { tenantId: 'tenant-1', userId: 'aad-bo' };
/** Who speaks, where it is not Ada. */
export const fromBo = { from: { id: '29:bo', name: 'Bo Ek', aadObjectId: 'aad-bo' } };

/** When lists are imported, unless told otherwise. */
const monday = '2026-11-23T10:00:00Z';

export const contoso = fileRow(1, { customer: 'Contoso', termEnd: '2026-12-15', autoRenew: 'on' });
export const fabrikam = fileRow(2, { customer: 'Fabrikam', termEnd: '2026-12-18', autoRenew: 'on' });
export const adatum = fileRow(3, { customer: 'Adatum', termEnd: '2026-12-20', autoRenew: 'on' });

/** The moment of that day at which people are reminded. */
export const nine = (day: string) => `${day}T09:00:00Z`;

const messageSchema = z.object({
  id: z.string().optional(),
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});

export const messageIn = (body: string) => messageSchema.parse(JSON.parse(body));

/** The card of the message with that body, if it has one. */
export const cardIn = (body: string) => messageIn(body).attachments?.[0]?.content;

/** What the message says, on its card where it has one. */
export function textOf(body: string): string {
  const { text = '', attachments } = messageIn(body);
  return (attachments === undefined ? text : textOn(attachments[0]?.content)).replaceAll('\u2060', '');
}

export const lastOf = (bodies: readonly string[]) => bodies.at(-1) ?? '';

/** What somebody imports: Ada on Monday what is ours, unless told otherwise. */
type Imported = {
  readonly of?: Person;
  readonly at?: string;
  readonly whereabouts?: Whereabouts;
  /** The bot does not look at once. */
  readonly away?: boolean;
};

/** What the bot sent of its own accord. */
type Told = { readonly to: string; readonly text: string; readonly body: string };

/** People with imported lists on one database while the tests of a suite run; each begins with Ada's first word. */
export function portfolioScene(make: () => Promise<string>) {
  let opened: Scene | undefined;
  before(async () => {
    opened = await openScene(await make());
  });
  after(() => opened?.close());
  const scene = (): Scene => {
    assert.ok(opened);
    return opened;
  };
  beforeEach(async () => {
    await scene().clear();
    await scene().post({ text: 'hi' });
  });
  return {
    get scene(): Scene {
      return scene();
    },
    /** Imports a file of these; answers the import's id. */
    imports: async (rows: readonly Row[], imported: Imported = {}): Promise<string> => {
      const { of = ada, at = monday, whereabouts = { at: 'ours' }, away = false } = imported;
      const { database, remind } = scene();
      const kept = keeping(await portfolioOf(database, of), rows, { whereabouts });
      const outcome = await keepImportAlone(database, of, kept, mostSubscriptions, new Date(at));
      assert.equal(outcome, 'kept');
      if (!away) await remind(at);
      return kept.id;
    },
    /** What comes at nine on these days, each day by itself: to whom, and what. */
    toldOn: async (...days: readonly string[]): Promise<readonly Told[]> => {
      const told: Told[] = [];
      for (const day of days)
        for (const { conversationId: to, body } of await scene().remind(nine(day)))
          told.push({ to, text: textOf(body), body });
      return told;
    },
    /** What the bot answers to these words, of Ada in her own chat unless told otherwise. */
    says: async (words: string, who: object = {}): Promise<string> =>
      (await scene().post({ text: words, ...who })).map(textOf).join('\n'),
    /** Presses the first such button on that message's card, as she or whoever is told; answers what comes of it. */
    press: async (body: string, like: object, who: object = {}): Promise<readonly string[]> => {
      const data = submitsOn(cardIn(body)).find((one) =>
        Object.entries(like).every(([key, value]) => one[key] === value),
      );
      assert.ok(data, `there is ${JSON.stringify(like)}`);
      return await scene().post({ value: data, text: undefined, ...who });
    },
  };
}
