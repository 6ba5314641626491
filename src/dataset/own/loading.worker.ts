import { loadInParts } from './load-in-parts.ts';
import type { LoadingMessage, LoadingRequest } from './messages.ts';

self.addEventListener('message', ({ data, ports: [page] }: MessageEvent<LoadingRequest>) =>
  loadInParts(data.address, (message: LoadingMessage) => page?.postMessage(message)),
);
