import { scriptAddress } from '../../ui/script-address.ts';
import type { MappedSummary, Mapping } from '../mapping/mapping.ts';
import address from './door.worker.ts?worker&url';
import type {
  ActorsVerdict,
  Arrival,
  BroughtFile,
  Message,
  Parts,
  Progress,
  Reply,
  Request,
  Verdict,
} from './messages.ts';
import { withParts } from './parts.ts';

/** The way in for every dataset that is not the app's own. */
export interface Door {
  readonly open: (arrival: Arrival) => Promise<Verdict>;
  /** Adds a table of actors to the table of ties that was opened. */
  readonly addActors: (file: BroughtFile) => Promise<ActorsVerdict>;
  /** What a table that was opened comes to with its columns read like this. */
  readonly understand: (mapping: Mapping) => Promise<MappedSummary>;
  readonly openAs: (mapping: Mapping) => Promise<Verdict>;
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
  const ask = (request: Request): Promise<Reply> => {
    const reply = last.then(() => replyOf(worker, request, onProgress));
    last = reply.catch(() => {});
    return reply;
  };
  const answer = async <Kind extends Reply['kind']>(request: Request, kind: Kind) => {
    const reply = await ask(request);
    if (isOfKind(reply, kind)) return reply;
    throw new Error('The doorkeeper answered something else than it was asked.');
  };
  return {
    open: async (arrival) => (await answer({ kind: 'open', arrival }, 'verdict')).verdict,
    addActors: async (file) => (await answer({ kind: 'add actors', file }, 'actors')).verdict,
    understand: async (mapping) =>
      (await answer({ kind: 'understand', mapping }, 'understood')).summary,
    openAs: async (mapping) => (await answer({ kind: 'open as', mapping }, 'verdict')).verdict,
    problems: async () => (await answer({ kind: 'list problems' }, 'problems')).list,
    close: () => worker.terminate(),
  };
}

function isOfKind<Kind extends Reply['kind']>(
  reply: Reply,
  kind: Kind,
): reply is Extract<Reply, { kind: Kind }> {
  return reply.kind === kind;
}

function replyOf(
  worker: Worker,
  request: Request,
  onProgress: (progress: Progress) => void,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const parts: Partial<Parts>[] = [];
    const leave = () => {
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
    };
    const onMessage = ({ data }: MessageEvent<Message>) => {
      switch (data.kind) {
        case 'progress':
          onProgress(data.progress);
          break;
        case 'part':
          parts.push(data.part);
          break;
        case 'reply':
          leave();
          resolve(whole(data.reply, parts));
          break;
        case 'fault':
          leave();
          reject(new Error(data.reason));
      }
    };
    const onError = () => {
      leave();
      reject(new Error('the part of the app that reads datasets could not be started'));
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.postMessage(request);
  });
}

function whole(reply: Reply, parts: readonly Partial<Parts>[]): Reply {
  if (reply.kind !== 'verdict' || reply.verdict.kind !== 'accepted') return reply;
  return { ...reply, verdict: withParts(reply.verdict, parts) };
}
