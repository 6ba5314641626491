import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, WINDOW } from './driver.ts';
import { awaited, ended, firstThere, started } from './processes.ts';
import { type Command, type Send, wireDriver } from './wire-driver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';

/**
 * WebKit as GNOME has it, in its small browser on a screen that nobody sees, by its WebDriver. That is the engine of
 * Safari, not its fonts, its touch or its menus.
 */
export const WEBKIT: Engine = {
  name: 'webkit',
  program: () => {
    const inLibraries = readdirSync('/usr/lib').map(
      (folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`,
    );
    const isDriven = firstThere('', [DRIVER]) && firstThere('', [DISPLAY]);
    return isDriven ? firstThere('WEBKIT_PATH', inLibraries) : undefined;
  },
  install:
    'Install WebKitGTK, its driver and a screen for it (on Debian: apt-get install webkit2gtk-driver xvfb); WEBKIT_PATH may name another MiniBrowser.',
  start: async (program, folder) => {
    const home = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
    const number = process.pid % 20_000;
    const screen = started(DISPLAY, [`:${number}`, '-screen', '0', '1600x1100x24']);
    const port = 30_000 + number;
    const driver = started(DRIVER, [`--port=${port}`], {
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      DISPLAY: `:${number}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // A container has no namespaces to give away.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      NO_AT_BRIDGE: '1',
    });
    const { send, leave } = await opened(`http://127.0.0.1:${port}`, program);
    return wireDriver(send, async () => {
      await leave();
      await ended(driver);
      await ended(screen);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    });
  },
};

const PATHS: Readonly<Record<Command, string>> = {
  NewSession: '',
  Navigate: '/url',
  ExecuteAsyncScript: '/execute/async',
  PerformActions: '/actions',
  TakeScreenshot: '/screenshot',
};

async function opened(driver: string, binary: string) {
  const wanted = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  const session = await awaited('WebKitWebDriver', () =>
    asked(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: wanted } }).catch((fault) => {
      // Until it listens, nobody answers.
      if (fault instanceof TypeError) return undefined;
      throw fault;
    }),
  );
  const { value } = session as { value: { sessionId: string } };
  const address = `${driver}/session/${value.sessionId}`;
  await asked(`${address}/window/rect`, 'POST', { ...WINDOW, x: 0, y: 0 });
  const send: Send = async (command, parameters) => {
    if (command === 'TakeScreenshot') return asked(`${address}/screenshot`, 'GET');
    return asked(address + PATHS[command], 'POST', parameters);
  };
  return { send, leave: () => asked(address, 'DELETE') };
}

async function asked(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${address}: ${await response.text()}`);
  return response.json();
}
