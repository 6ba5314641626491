import { loadInParts } from './load-in-parts.ts';
import type { Message, Request } from './messages.ts';

self.addEventListener('message', ({ data, ports: [page] }: MessageEvent<Request>) =>
  loadInParts(data.address, (message: Message) => page?.postMessage(message)),
);
