import { loadInParts } from '../../../src/dataset/own/load-in-parts.ts';
import type { LoadingRequest as OwnRequest } from '../../../src/dataset/own/messages.ts';
import { attend } from '../../../src/open/door/attend.ts';
import type { DoorMessage, DoorRequest } from '../../../src/open/door/messages.ts';

/**
 * The threads of the app within the test itself: what that of the door says goes to the page one message at a
 * time, that of the app's own dataset loads it.
 */
export class WorkerHere extends EventTarget {
  /** What was said, by all workers. */
  static said: DoorMessage[] = [];
  #away = false;
  readonly #answer = attend((message) => {
    setTimeout(() => {
      if (this.#away) return;
      WorkerHere.said.push(message);
      this.dispatchEvent(new MessageEvent('message', { data: message }));
    });
  });

  postMessage(request: DoorRequest | OwnRequest, [page]: readonly MessagePort[] = []): void {
    if ('address' in request) loadInParts(request.address, (message) => page?.postMessage(message));
    else this.#answer(request);
  }

  terminate(): void {
    this.#away = true;
  }
}
