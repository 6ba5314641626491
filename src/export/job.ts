/** What a long piece of work tells while it goes on, and how it hears that nobody wants it any more. */
export interface Job {
  readonly signal: AbortSignal;
  /** How much of it is done, from 0 to 1. */
  readonly tell: (share: number) => void;
}

/** Why work ended that was cancelled. */
export class Cancelled extends Error {
  constructor() {
    super('it was cancelled');
  }
}

/** So many steps are done at a time: a slow machine draws as many shapes in a few hundredths of a second. */
const SLICE = 256;

/** Does the steps of a piece of work, and lets the page breathe between them. Throws {@link Cancelled}. */
export async function inSlices(
  steps: Iterable<unknown>,
  count: number,
  { signal, tell }: Job,
): Promise<void> {
  let done = 0;
  for (const _ of steps) {
    done += 1;
    if (done % SLICE !== 0) continue;
    tell(Math.min(done / count, 1));
    await breath();
    if (signal.aborted) throw new Cancelled();
  }
}

/** Until all that waits has had its turn. Not by a timer, which browsers hold back by milliseconds each time. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
