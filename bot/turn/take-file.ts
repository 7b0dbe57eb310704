import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { readingCard } from '../../cards/portfolio/reading-card.ts';
import { dayOf } from '../../guidance/day.ts';
import type { FileRead, NotFetched } from '../../dialogs/portfolio/sent-file.ts';
import type { Input } from '../../dialogs/input.ts';
import type { SentAs } from '../../dialogs/sent-as.ts';
import { lightened } from '../../portfolio/kept/lightened.ts';
import { FileFetchError } from '../faults/errors.ts';
import { faultNamed, faultOf } from '../faults/fault-of.ts';
import type { FetchFile } from '../http/fetch-file.ts';
import type { ReadFile } from '../../dialogs/memory.ts';
import { answering, forAnswers, type AnswerPatience } from '../teams/answering.ts';
import { cardActivity, idIn } from '../teams/deliver.ts';
import type { Talk } from './incoming.ts';
import { noTracing, type Tracing } from '../telemetry/tracing.ts';
import { speechIn } from './turn-speech.ts';

export type FileParts = {
  readonly fetchFile: FetchFile;
  readonly readFile: ReadFile;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly answers?: AnswerPatience | undefined;
  readonly tracing?: Tracing | undefined;
};

type FileInput = Extract<Input, { kind: 'file' }>;
export type FileTalk = Talk & { readonly input: FileInput };

/** A file that is to be read: whoever sends it keeps it to themselves. */
export function isFileTalk(talk: Talk): talk is FileTalk {
  return talk.input.kind === 'file' && talk.inPersonalChat;
}

/** Milliseconds: nobody wonders before. */
const shownAfter = 1_000;

/**
 * What the file says, as the same talk; the turn begins with that, so that nothing else of the person waits for it. What
 * takes longer than a moment is told first, in a message that what comes of it replaces.
 */
export async function withFileRead(parts: FileParts, context: TurnContext, talk: FileTalk): Promise<Talk> {
  const { file, more } = talk.input;
  const work = outcomeOf(parts, talk.input);
  const sentAs = (await isDoneWithin(shownAfter, work))
    ? undefined
    : await tellReading(parts, context, file.name);
  return { ...talk, input: { kind: 'file-read', name: file.name, more, sentAs, ...(await work) } };
}

type Outcome =
  Pick<Extract<FileRead, { reading: unknown }>, 'bytes' | 'reading'> | { readonly notFetched: NotFetched };

async function outcomeOf(
  { fetchFile, readFile, clock, log, tracing = noTracing }: FileParts,
  { file }: FileInput,
): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = file.in === 'message' ? file.bytes : await fetchFile(file.address);
  } catch (error) {
    if (!(error instanceof FileFetchError)) throw error;
    log.warn({ err: error, ...faultOf(error) }, 'a file could not be fetched');
    return { notFetched: whyNot[error.code] };
  }
  const today = dayOf(clock());
  const reading = await tracing.within({ name: 'read-file' }, () =>
    readFile({ bytes, fileName: file.name }, { today }),
  );
  const isLight = reading.problem !== undefined && reading.problem !== 'columns-missing';
  return { reading, bytes: isLight ? bytes : await lightened(bytes) };
}

const whyNot = {
  'file-too-large': 'too-large',
  'file-fetched-elsewhere': 'elsewhere',
  'file-not-fetched': 'unreachable',
} as const satisfies Record<FileFetchError['code'], NotFetched>;

async function tellReading(
  { log, answers = forAnswers }: FileParts,
  context: TurnContext,
  name: string,
): Promise<SentAs | undefined> {
  try {
    const activity = cardActivity(readingCard({ name }, speechIn(context)));
    const activityId = idIn(await answering(answers, () => context.sendActivity(activity)));
    if (activityId === undefined) return undefined;
    return { activityId, conversationId: context.activity.conversation.id };
  } catch (error) {
    log.warn({ err: error, ...faultNamed('reading-not-told') }, 'it could not be told that a file is read');
    return undefined;
  }
}

async function isDoneWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<false>();
  const timer = setTimeout(() => {
    late.resolve(false);
  }, milliseconds);
  try {
    return await Promise.race([work.then(() => true as const), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
