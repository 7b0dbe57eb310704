import { z } from 'zod';

const activitySchema = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  from: z.looseObject({ id: z.string() }).optional(),
  conversation: z.looseObject({ id: z.string() }),
  attachments: z.array(z.looseObject({ content: z.unknown() })).optional(),
});

/** An entry for a request between the two; the log's other entries are notes for the reader of the page. */
const entrySchema = z.object({
  log: z.object({
    from: z.enum(['User Application', 'Microsoft 365 Agents Playground']),
    request: z.object({ body: activitySchema }),
    response: z.object({ statusCode: z.int(), body: z.unknown() }),
  }),
});

const createdSchema = z.object({ id: z.string() });

/** One activity that went over, and the HTTP status that it was answered with. */
export type Passed = {
  readonly from: 'bot' | 'client';
  readonly activity: z.infer<typeof activitySchema>;
  readonly status: number;
  /** The id that the Playground gave to a message of the bot. */
  readonly messageId: string | undefined;
};

/** What passed between the Playground and the bot. An activity to the bot stands after all that its turn sent. */
export type PlaygroundLog = {
  readonly passed: readonly Passed[];
  /** Resolves when all the conditions have been met by what passed since the given position. */
  readonly waitFor: (since: number, ...conditions: readonly ((each: Passed) => boolean)[]) => Promise<void>;
  readonly close: () => void;
};

const longestTurnMs = 20_000;

/** Follows the Playground's log as its page does. */
export async function followLog(playgroundUrl: string): Promise<PlaygroundLog> {
  const passed: Passed[] = [];
  const watchers = new Set<() => void>();
  const socket = new WebSocket(`${playgroundUrl.replace('http', 'ws')}/_ws/log/stream`);
  socket.addEventListener('message', ({ data }) => {
    const entry = readEntry(String(data));
    if (entry === undefined) return;
    passed.push(entry);
    for (const watcher of watchers) watcher();
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });

  const waitFor: PlaygroundLog['waitFor'] = async (since, ...conditions) => {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const look = () => {
      const news = passed.slice(since);
      if (conditions.every((condition) => news.some(condition))) resolve(undefined);
    };
    const late = setTimeout(() => {
      reject(
        new Error(`the bot did not finish its turn; seen since: ${JSON.stringify(passed.slice(since))}`),
      );
    }, longestTurnMs);
    watchers.add(look);
    look();
    await promise.finally(() => {
      clearTimeout(late);
      watchers.delete(look);
    });
  };

  return {
    passed,
    waitFor,
    close: () => {
      socket.close();
    },
  };
}

function readEntry(frame: string): Passed | undefined {
  const entry = entrySchema.safeParse(JSON.parse(frame));
  if (!entry.success) return undefined;
  const { from, request, response } = entry.data.log;
  return {
    from: from === 'User Application' ? 'bot' : 'client',
    activity: request.body,
    status: response.statusCode,
    messageId: createdSchema.safeParse(response.body).data?.id,
  };
}
