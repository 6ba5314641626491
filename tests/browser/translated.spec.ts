import type { Page } from '@playwright/test';
import { compose } from '../../data/tools/coding/compose.ts';
import { VIEW_NAMES } from '../../src/state/views.ts';
import { ADDRESS } from './address.ts';
import { expect, test } from './explorer.ts';
import { type Chance, chosenStep, type Step, takeStep } from './random-step.ts';
import { translatePage } from './translator.ts';

const STEPS = 500;

/** Random numbers from 0 to 1, the same on every run (mulberry32). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Lets a translator at a page, in a world of its own as a browser's is; returns how its words are read. */
async function translated(page: Page, manner: Parameters<typeof translatePage>[0]) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'translator',
  });
  const inItsWorld = async (expression: string): Promise<string> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return String(result.value);
  };
  await inItsWorld(`globalThis.read = (${translatePage})('${manner}').words; ''`);
  return () => inItsWorld('read()');
}

/** Chooses and takes a step on a page that is not translated, before it can have changed. */
async function chooseAndTake(page: Page, chance: Chance): Promise<Step> {
  const [choose, take] = [chosenStep, takeStep].map((each) => `(${each})`);
  const chosen = `${choose}(${JSON.stringify(chance)})`;
  return page.evaluate<Step>(
    `(async () => { const step = ${chosen}; await ${take}(step); return step; })()`,
  );
}

/** How two texts differ, from a little before where they begin to. */
function difference(before: string, after: string): string {
  if (before === after) return 'nothing';
  let place = 0;
  while (place < before.length && before[place] === after[place]) place += 1;
  const from = Math.max(0, place - 60);
  return `“${after.slice(from, place + 80)}” for “${before.slice(from, place + 80)}”`;
}

test('a translated page says what the page says, in every view and after 500 random steps', async ({
  page,
  explorer,
  browser,
}) => {
  // Each step is taken twice, and there are more than in all other tests together.
  test.setTimeout(1_800_000);
  // Apart from the other, so that what a reader's browser keeps is not kept twice.
  const plain = await browser.newPage({
    baseURL: ADDRESS,
    viewport: page.viewportSize(),
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  await Promise.all([plain.goto('./'), explorer.open()]);
  const [wordsOf, wordsShown] = [
    await translated(plain, 'none'),
    await translated(page, 'sentence'),
  ];
  const taken: string[] = [];
  const addresses = ['?'];
  const step = async (chance: Chance) => {
    const chosen = await chooseAndTake(plain, chance);
    taken.push(chosen.name);
    addresses.push(new URL(plain.url()).search || '?');
    await page.evaluate(takeStep, chosen);
    // As `expect.poll` does, which takes as long as a step.
    const until = Date.now() + 30_000;
    let differs = '';
    do {
      const [said, shown] = await Promise.all([wordsOf(), wordsShown()]);
      differs = difference(said, shown);
    } while (differs !== 'nothing' && Date.now() < until);
    expect(differs, `what differs after ${taken.slice(-6).join(', ')}`).toBe('nothing');
  };
  const numbers = randomNumbers(17);
  const any = (): Chance => ({
    which: numbers.next().value,
    what: numbers.next().value,
    wish: numbers.next().value < 0.06 ? { back: addresses.at(-3) ?? '?' } : null,
  });

  for (const view of VIEW_NAMES) {
    await step({ which: 0, what: 0, wish: { view } });
    await step(any());
  }
  for (let count = 0; count < STEPS; count += 1) await step(any());
  await plain.close();
});

/** Texts that are nothing but names of actors, or a year to choose, which a translating browser would take for words. */
function bareNames(names: readonly string[]): readonly string[] {
  const any = names.map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|');
  const bare = new RegExp(`^[\\s–→:.]*(?:(?:${any})[\\s–→:.]*)+$`, 'u');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { nodeValue, parentElement: parent } = node;
    const words = nodeValue ?? '';
    if (parent === null || parent.closest('[translate="no"], .notranslate, script, style'))
      continue;
    const isYear =
      /^\s*\d{4}\s*$/.test(parent.textContent ?? '') && parent.closest('button, option') !== null;
    if (isYear || bare.test(words))
      found.push(`${parent.localName} in ${parent.closest('[class]')?.className}: ${words}`);
  }
  return [...new Set(found)];
}

test('no browser is asked to translate names of actors, years to choose from, or ids', async ({
  page,
  explorer,
}) => {
  const names = compose('data').dataset.actors.map(({ name }) => name);
  const selected = ['tie=military:dprk:russia', 'actor=russia', 'actors=china:dprk:russia', ''];
  for (const [index, view] of VIEW_NAMES.entries()) {
    const of = view === 'pair' ? '&of=dprk:russia' : '';
    await explorer.open(`?view=${view}${of}&year=2022&${selected[index % selected.length]}`);
    await expect(page.locator(`[data-view="${view}"]`).first()).toBeAttached();
    await expect
      .poll(() => page.evaluate(bareNames, names), { message: view, timeout: 10_000 })
      .toEqual([]);
  }
  for (const selection of selected) {
    await explorer.open(`?year=2022&show=attested,no-evidence&${selection}`);
    expect(await page.evaluate(bareNames, names), selection).toEqual([]);
  }
});
