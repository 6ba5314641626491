import type { Point } from '../../src/scene/geometry.ts';
import { type Driver, KEYS } from './driver.ts';

/** Sends a command of WebDriver by its name in Marionette, and gives its answer. */
export type Send = (command: Command, parameters: object) => Promise<unknown>;
export type Command =
  | 'NewSession'
  | 'Navigate'
  | 'ExecuteAsyncScript'
  | 'PerformActions'
  | 'TakeScreenshot';

/** A driver that speaks WebDriver, however its words reach the browser. */
export function wireDriver(send: Send, close: () => Promise<void>): Driver {
  const mouse = (actions: readonly object[]) =>
    send('PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const keys = (actions: readonly object[]) =>
    send('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const moveTo = ({ x, y }: Point) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 50,
    origin: 'viewport',
  });
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });

  return {
    open: async (url) => {
      await send('Navigate', { url });
    },
    evaluate: async (run, argument) => {
      const answer = await send('ExecuteAsyncScript', {
        script: `const [argument, answer] = arguments;
          Promise.resolve(argument).then(${run}).then(
            (value) => answer({ value: value === undefined ? null : value }),
            (fault) => answer({ fault: String(fault) }),
          );`,
        args: [argument],
      });
      const { value, fault } = within(answer) as { value: never; fault?: string };
      if (fault !== undefined) throw new Error(fault);
      return value;
    },
    click: async (at) => {
      await mouse([
        moveTo(at),
        { type: 'pointerDown', button: 0 },
        { type: 'pause', duration: 30 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    drag: async (from, to) => {
      const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      await mouse([
        moveTo(from),
        { type: 'pointerDown', button: 0 },
        moveTo(half),
        moveTo(to),
        { type: 'pointerUp', button: 0 },
      ]);
    },
    press: async (key) => {
      await keys([down(KEYS[key]), up(KEYS[key])]);
    },
    control: async (letter) => {
      await keys([down(KEYS.Control), down(letter), up(letter), up(KEYS.Control)]);
    },
    type: async (text) => {
      await keys([...text].flatMap((letter) => [down(letter), up(letter)]));
    },
    picture: async () => Buffer.from(String(within(await send('TakeScreenshot', {}))), 'base64'),
    close,
  };
}

/** Answers come in an object of their own. */
function within(answer: unknown): unknown {
  return (answer as { value: unknown }).value;
}
