import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, WINDOW } from './driver.ts';
import { awaited, ended, firstThere, started } from './processes.ts';
import { type Command, wireDriver } from './wire-driver.ts';

/**
 * Firefox by Marionette, which every Firefox brings along: commands of WebDriver as JSON on a socket. So no driver
 * must be installed beside it. Rejected: Playwright's, which wants a Firefox of its own.
 */
export const FIREFOX: Engine = {
  name: 'firefox',
  program: () =>
    firstThere('FIREFOX_PATH', [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ]),
  install:
    'Install Firefox (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.',
  start: async (program, folder) => {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const port = 30_000 + (process.pid % 20_000);
    writeFileSync(join(profile, 'user.js'), preferences(port, folder));
    const size = ['--width', `${WINDOW.width}`, '--height', `${WINDOW.height}`];
    const browser = started(
      program,
      ['--headless', '--marionette', '--no-remote', '--profile', profile, ...size],
      { MOZ_HEADLESS_WIDTH: `${WINDOW.width}`, MOZ_HEADLESS_HEIGHT: `${WINDOW.height}` },
    );
    const socket = await awaited('Firefox', () => connected(port));
    const send = speaking(socket);
    await send('NewSession', {});
    return wireDriver(send, async () => {
      socket.destroy();
      await ended(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });
  },
};

function preferences(port: number, folder: string): string {
  const wanted = {
    'marionette.port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'pdfjs.disabled': true,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,image/png,image/svg+xml',
    // Those of GTK lie over the page until they are pointed at: on other systems they take room.
    'widget.gtk.overlay-scrollbars.enabled': false,
    // A mouse, which a machine without a screen may lack: fine, and able to hover.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function connected(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

/** Each message is its length in bytes, a colon, and JSON: `[0, number, command, parameters]`, `[1, number, fault, answer]`. */
function speaking(socket: Socket) {
  const awaiting = new Map<number, (fault: unknown, answer: unknown) => void>();
  let unread = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    unread = Buffer.concat([unread, typeof bytes === 'string' ? Buffer.from(bytes) : bytes]);
    for (let colon = unread.indexOf(':'); colon > 0; colon = unread.indexOf(':')) {
      const end = colon + 1 + Number(unread.subarray(0, colon));
      if (unread.length < end) return;
      const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      // It begins with a greeting, which is no list.
      if (Array.isArray(message)) awaiting.get(message[1])?.(message[2], message[3]);
    }
  });
  let number = 0;
  return (command: Command, parameters: object): Promise<unknown> => {
    number += 1;
    const words = JSON.stringify([0, number, `WebDriver:${command}`, parameters]);
    return new Promise((resolve, reject) => {
      awaiting.set(number, (fault, answer) => {
        if (fault === null) resolve(answer);
        else reject(new Error(`${command}: ${JSON.stringify(fault)}`));
      });
      socket.write(`${Buffer.byteLength(words)}:${words}`);
    });
  };
}
