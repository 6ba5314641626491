import { attend } from '../../../src/dataset/door/attend.ts';
import type { Message, Request } from '../../../src/dataset/door/messages.ts';

/** The worker of the door within the test itself: what it says goes to the page one message at a time. */
export class WorkerHere extends EventTarget {
  /** What was said, by all workers. */
  static said: Message[] = [];
  #away = false;
  readonly #answer = attend((message) => {
    setTimeout(() => {
      if (this.#away) return;
      WorkerHere.said.push(message);
      this.dispatchEvent(new MessageEvent('message', { data: message }));
    });
  });

  postMessage(request: Request): void {
    this.#answer(request);
  }

  terminate(): void {
    this.#away = true;
  }
}
