import { attend } from './attend.ts';
import type { Message, Request } from './messages.ts';

/** The doorkeeper in a thread of its own: it may take its time, and the page can send it away. */
const answer = attend((message: Message) => self.postMessage(message));

self.addEventListener('message', ({ data }: MessageEvent<Request>) => answer(data));
