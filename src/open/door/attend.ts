import { Doorkeeper } from './doorkeeper.ts';
import type { Announcement, DoorMessage, DoorRequest, DoorVerdict, Reply } from './messages.ts';

/** A doorkeeper who takes requests and answers them by messages, the last of which is a reply or a fault. */
export function attend(post: Post): (request: DoorRequest) => Promise<void> {
  const keeper = new Doorkeeper(
    (progress) => post({ kind: 'progress', progress }),
    (part) => post({ kind: 'part', part }),
  );
  return async (request) => {
    try {
      post({ kind: 'reply', reply: await replyTo(keeper, request) });
    } catch (error) {
      post({ kind: 'fault', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}

type Post = (message: DoorMessage) => void;

async function replyTo(keeper: Doorkeeper, request: DoorRequest): Promise<Reply> {
  switch (request.kind) {
    case 'open':
      return { kind: 'verdict', verdict: announced(await keeper.open(request.arrival)) };
    case 'read as':
      return { kind: 'verdict', verdict: announced(await keeper.readAs(request.wish)) };
    case 'add actors':
      return { kind: 'actors', verdict: await keeper.addActors(request.file) };
    case 'understand':
      return { kind: 'understood', summary: keeper.understand(request.mapping) };
    case 'open as':
      return { kind: 'verdict', verdict: announced(keeper.openAs(request.mapping)) };
    case 'list problems':
      return { kind: 'problems', list: keeper.problems() };
  }
}

/** What is long went ahead in parts. */
function announced(
  verdict: DoorVerdict,
): Exclude<DoorVerdict, { kind: 'accepted' }> | Announcement {
  if (verdict.kind !== 'accepted') return verdict;
  const { file, version, content } = verdict;
  return { kind: 'announced', version, title: file.title, content };
}
