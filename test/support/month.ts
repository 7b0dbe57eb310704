import { z } from 'zod';
import { heardIn, teamOn, type Heard, type TeamMember } from './colleague-scene.ts';
import { openScene } from './scene.ts';

/** Something that the bot said of its own accord. */
export type Told = Heard & { readonly day: string; readonly where: string };

/** What people saw, in its order: what was told them, and what they were answered. */
export type Shown = Heard & { readonly day: string };

/** A team that works with the bot for a while; every message of that time is kept. */
export type Month = {
  readonly member: (name: string, locale: string) => TeamMember;
  /** Lets the time pass until that day is over, in UTC; answers what came meanwhile. */
  readonly passUntil: (day: string) => Promise<readonly Told[]>;
  readonly told: readonly Told[];
  readonly shown: readonly Shown[];
  /** The person takes the file that they were offered last; answers its words. */
  readonly takeFile: (who: TeamMember) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The hours of a day at which it is looked whether anything is due. */
const hours = [6, 9, 12, 18, 23];

const consentSchema = z.object({
  attachments: z.tuple([z.object({ content: z.object({ acceptContext: z.unknown() }) })]),
});

/** Begins at 10:00 UTC of that day. */
export async function openMonth(address: string, firstDay: string): Promise<Month> {
  const uploaded: string[] = [];
  const scene = await openScene(address, undefined, (_, bytes) => {
    uploaded.push(Buffer.from(bytes).toString('utf8'));
    return Promise.resolve();
  });
  scene.setTime(`${firstDay}T10:00:00Z`);
  const told: Told[] = [];
  const shown: Shown[] = [];
  let today = firstDay;
  let newest: readonly string[] = [];
  const member = teamOn({
    post: async (activity) => {
      // What is taken away comes without a body.
      newest = (await scene.post(activity)).filter((body) => body !== '');
      shown.push({ ...heardIn(newest), day: today });
      return newest;
    },
  });

  async function passDay(): Promise<void> {
    for (const hour of hours) {
      const sent = await scene.remind(`${today}T${String(hour).padStart(2, '0')}:00:00Z`);
      const here = sent.map(({ conversationId, body }) => ({
        ...heardIn([body]),
        day: today,
        where: conversationId,
      }));
      told.push(...here);
      shown.push(...here);
    }
  }

  return {
    member,
    told,
    shown,
    passUntil: async (day) => {
      const before = told.length;
      for (; today <= day; today = dayAfter(today)) await passDay();
      return told.slice(before);
    },
    takeFile: async ({ post }) => {
      const [offer] = newest.flatMap((body) => consentSchema.safeParse(JSON.parse(body)).data ?? []);
      if (offer === undefined) throw new Error('no file was offered');
      const uploadInfo = {
        uploadUrl: 'http://127.0.0.1/upload/text.txt',
        contentUrl: 'http://127.0.0.1/Documents/text.txt',
        name: 'text.txt',
        uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
        fileType: 'txt',
      };
      const context = offer.attachments[0].content.acceptContext;
      const value = { type: 'fileUpload', action: 'accept', context, uploadInfo };
      await post({ type: 'invoke', name: 'fileConsent/invoke', value });
      return uploaded.at(-1) ?? '';
    },
    close: scene.close,
  };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
