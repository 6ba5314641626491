import { attend } from './attend.ts';
import type { DoorMessage, DoorRequest } from './messages.ts';
import '../../model/time/rare-dates.ts';

/** The doorkeeper in a thread of its own: it may take its time, and the page can send it away. */
const answer = attend((message: DoorMessage) => self.postMessage(message));

self.addEventListener('message', ({ data }: MessageEvent<DoorRequest>) => answer(data));
