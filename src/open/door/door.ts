import { ModelAssembly } from '../../dataset/build-model.ts';
import type { MappedSummary, Mapping } from '../../foreign/mapping/mapping.ts';
import type { Dataset } from '../../model/dataset.ts';
import { scriptAddress } from '../../ui/script-address.ts';
import address from './door.worker.ts?worker&url';
import type {
  ActorsVerdict,
  Arrival,
  BroughtFile,
  DoorMessage,
  DoorRequest,
  DoorVerdict,
  Progress,
  Reply,
} from './messages.ts';
import type { ReadingWish } from './read-content.ts';
import '../../model/time/rare-dates.ts';

/** What became of what was brought, as the page is told. */
export type Outcome =
  | {
      readonly kind: 'accepted';
      readonly dataset: Dataset;
      /** What reads as the same dataset again. */
      readonly content: Blob;
    }
  | Exclude<DoorVerdict, { kind: 'accepted' }>;

/** The way in for every dataset that is not the app's own. */
export interface Door {
  readonly open: (arrival: Arrival) => Promise<Outcome>;
  /** Reads the table that was opened once more, in another encoding or under other names of columns. */
  readonly readAs: (wish: ReadingWish) => Promise<Outcome>;
  /** Adds a table of actors to the table of ties that was opened. */
  readonly addActors: (file: BroughtFile) => Promise<ActorsVerdict>;
  /** What a table that was opened comes to with its columns read like this. */
  readonly understand: (mapping: Mapping) => Promise<MappedSummary>;
  readonly openAs: (mapping: Mapping) => Promise<Outcome>;
  /** All problems of what was refused, a sentence on each line. */
  readonly problems: () => Promise<Blob>;
  /** Stops whatever is going on. Nothing that was asked is answered any more. */
  readonly close: () => void;
}

/** Opens a door with a doorkeeper in a worker of its own. */
export function openDoor(onProgress: (progress: Progress) => void): Door {
  const worker = new Worker(scriptAddress(address) as string, { type: 'module' });
  // One thing at a time, in order: each waits for the one before.
  let last: Promise<unknown> = Promise.resolve();
  const ask = (request: DoorRequest): Promise<Answer> => {
    const reply = last.then(() => answerOf(worker, request, onProgress));
    last = reply.catch(() => {});
    return reply;
  };
  const answer = async <Kind extends Reply['kind']>(request: DoorRequest, kind: Kind) => {
    const { reply, assembly } = await ask(request);
    if (isOfKind(reply, kind)) return { reply, assembly };
    throw new Error('The doorkeeper answered something else than it was asked.');
  };
  const outcome = async (request: DoorRequest): Promise<Outcome> => {
    const { reply, assembly } = await answer(request, 'verdict');
    const { verdict } = reply;
    if (verdict.kind !== 'announced') return verdict;
    return { kind: 'accepted', dataset: assembly.model(verdict), content: verdict.content };
  };
  return {
    open: (arrival) => outcome({ kind: 'open', arrival }),
    readAs: (wish) => outcome({ kind: 'read as', wish }),
    addActors: async (file) => (await answer({ kind: 'add actors', file }, 'actors')).reply.verdict,
    understand: async (mapping) =>
      (await answer({ kind: 'understand', mapping }, 'understood')).reply.summary,
    openAs: (mapping) => outcome({ kind: 'open as', mapping }),
    problems: async () => (await answer({ kind: 'list problems' }, 'problems')).reply.list,
    close: () => worker.terminate(),
  };
}

function isOfKind<Kind extends Reply['kind']>(
  reply: Reply,
  kind: Kind,
): reply is Extract<Reply, { kind: Kind }> {
  return reply.kind === kind;
}

interface Answer {
  readonly reply: Reply;
  /** What came ahead of it, put together as it came, so that no task on the page is long. */
  readonly assembly: ModelAssembly;
}

function answerOf(
  worker: Worker,
  request: DoorRequest,
  onProgress: (progress: Progress) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const assembly = new ModelAssembly();
    const leave = () => {
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
    };
    const fail = (reason: Error) => {
      leave();
      reject(reason);
    };
    const onMessage = ({ data }: MessageEvent<DoorMessage>) => {
      switch (data.kind) {
        case 'progress':
          onProgress(data.progress);
          break;
        case 'part':
          assembly.add(data.part);
          break;
        case 'reply':
          leave();
          resolve({ reply: data.reply, assembly });
          break;
        case 'fault':
          fail(new Error(data.reason));
      }
    };
    const onError = () =>
      fail(new Error('the part of the app that reads datasets could not be started'));
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.postMessage(request);
  });
}
