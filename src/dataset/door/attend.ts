import { Doorkeeper } from './doorkeeper.ts';
import type { Announcement, Message, Reply, Request, Verdict } from './messages.ts';
import { announcementOf, partsOf } from './parts.ts';

/** A doorkeeper who takes requests and answers them by messages, the last of which is a reply or a fault. */
export function attend(post: Post): (request: Request) => Promise<void> {
  const keeper = new Doorkeeper((progress) => post({ kind: 'progress', progress }));
  return async (request) => {
    try {
      post({ kind: 'reply', reply: await replyTo(keeper, request, post) });
    } catch (error) {
      post({ kind: 'fault', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}

type Post = (message: Message) => void;

async function replyTo(keeper: Doorkeeper, request: Request, post: Post): Promise<Reply> {
  switch (request.kind) {
    case 'open':
      return { kind: 'verdict', verdict: inParts(await keeper.open(request.arrival), post) };
    case 'add actors':
      return { kind: 'actors', verdict: await keeper.addActors(request.file) };
    case 'understand':
      return { kind: 'understood', summary: keeper.understand(request.mapping) };
    case 'open as':
      return { kind: 'verdict', verdict: inParts(keeper.openAs(request.mapping), post) };
    case 'list problems':
      return { kind: 'problems', list: keeper.problems() };
  }
}

/** Sends what is long ahead. */
function inParts(
  verdict: Verdict,
  post: Post,
): Exclude<Verdict, { kind: 'accepted' }> | Announcement {
  if (verdict.kind !== 'accepted') return verdict;
  for (const part of partsOf(verdict)) post({ kind: 'part', part });
  return announcementOf(verdict);
}
