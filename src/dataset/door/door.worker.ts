import { Doorkeeper } from './doorkeeper.ts';
import type { Message, Reply, Request } from './messages.ts';
import { partsOf, withoutParts } from './parts.ts';

/** The doorkeeper in a thread of its own: it may take its time, and the page can send it away. */
const keeper = new Doorkeeper((progress) => post({ kind: 'progress', progress }));

function post(message: Message): void {
  self.postMessage(message);
}

async function replyTo(request: Request): Promise<Reply> {
  switch (request.kind) {
    case 'open':
      return { kind: 'verdict', verdict: await keeper.open(request.arrival) };
    case 'add actors':
      return { kind: 'actors', verdict: await keeper.addActors(request.file) };
    case 'understand':
      return { kind: 'understood', summary: keeper.understand(request.mapping) };
    case 'open as':
      return { kind: 'verdict', verdict: keeper.openAs(request.mapping) };
    case 'list problems':
      return { kind: 'problems', list: keeper.problems() };
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    const reply = await replyTo(data);
    if (reply.kind === 'verdict' && reply.verdict.kind === 'accepted') {
      for (const part of partsOf(reply.verdict)) post({ kind: 'part', part });
      post({ kind: 'reply', reply: { ...reply, verdict: withoutParts(reply.verdict) } });
      return;
    }
    post({ kind: 'reply', reply });
  } catch (error) {
    post({ kind: 'fault', reason: error instanceof Error ? error.message : String(error) });
  }
});
