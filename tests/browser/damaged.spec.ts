import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aThousandDamaged, damagedBytes, type MutatedFile } from '../dataset/mutated-files.ts';
import { expect, test } from './explorer.ts';

const SENTENCE = /In .+: found .+, expected .+\./su;

/** Tables and graphs as other programs write them, damaged on their way. */
const FOREIGN: readonly MutatedFile[] = (() => {
  const folder = 'tests/foreign/files';
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return [...damagedBytes(files, 20_260_102)];
})();

/** Datasets of our own format; the first forty are two of each way in which they are damaged. */
const OWN: readonly MutatedFile[] = [...aThousandDamaged()];
const BY_HAND = 40;

const ENDINGS = ['refused', 'table', 'accepted'] as const;
type Ending = (typeof ENDINGS)[number];

/** Has the page keep the workers that it starts, and report what its policy forbids as a fault. */
async function watch(page: Page): Promise<string[]> {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`The policy forbids ${blockedURI}: ${violatedDirective}.`));
    });
    const doors: Worker[] = [];
    Reflect.set(window, 'doors', doors);
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        doors.push(this);
      }
    };
  });
  return dialogs;
}

/** What a reader has before them: the ties that are listed, and the address. */
async function screenOf(page: Page) {
  return page.evaluate(() => ({
    address: window.location.href,
    ties: [...document.querySelectorAll('[data-tie]')].map((tie) => tie.textContent),
    broken: document.body.textContent?.includes('stopped working') ?? true,
  }));
}

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a dataset' });
  await expect(dialog.getByLabel('A file')).toBeVisible();
  return dialog;
}

// Each keeps the workers that it starts, from before anything else runs in it.
test.use({ ownPage: true });

test('damaged files are refused, asked about or opened by the dialog, and nothing else happens', async ({
  explorer,
  page,
}) => {
  const dialogs = await watch(page);
  await explorer.open('?year=2022');
  const before = await screenOf(page);
  expect(before.ties.length).toBeGreaterThan(10);
  let dialog = await openDialog(page);
  const tally = new Map<Ending, number>();

  const files = [...OWN.slice(0, BY_HAND), ...FOREIGN.filter((_, index) => index % 6 === 0)];
  for (const { how, bytes } of files) {
    const name = `${how}.txt`;
    await dialog.getByLabel('A file').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    const ending = await endingIn(page);
    tally.set(ending, (tally.get(ending) ?? 0) + 1);
    if (ending === 'accepted') {
      await explorer.waitForDrawing();
      expect(await explorer.address().then((address) => address.get('data'))).toMatch(/^local:/);
      await page.goBack();
      await expect.poll(() => screenOf(page)).toEqual(before);
      dialog = await openDialog(page);
      continue;
    }
    expect(await screenOf(page), how).toEqual(before);
    if (ending === 'refused') await expect(dialog.getByRole('alert')).toContainText(SENTENCE);
    await dialog.getByRole('button', { name: 'Back' }).click();
  }

  for (const ending of ENDINGS) expect(tally.get(ending), ending).toBeGreaterThan(2);
  expect(dialogs).toEqual([]);
});

/** Waits until something has become of the file that was chosen last. */
async function endingIn(page: Page): Promise<Ending> {
  const ending = await page.waitForFunction(() => {
    const dialog = document.querySelector('dialog[open]');
    if (dialog === null) return 'accepted';
    if (dialog.querySelector('[role="alert"]') !== null) return 'refused';
    return dialog.querySelector('.mapping') === null ? null : 'table';
  });
  return (await ending.jsonValue()) ?? 'refused';
}

/** What the door may answer; an accepted dataset is announced once all its parts have crossed. */
const ANSWERS = ['refused', 'table', 'announced'];

/** How many files are handed to the page at once. */
const AT_ONCE = 80;

test('the rest of a thousand damaged files gets an answer each at the built door', async ({
  explorer,
  page,
}) => {
  const dialogs = await watch(page);
  await explorer.open('?year=2022');
  const before = await screenOf(page);
  const dialog = await openDialog(page);
  // A door stays open as long as it asks a question.
  await dialog.getByLabel('A file').setInputFiles({
    name: 'ties.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('from,to\nAnna,Ben\n'),
  });
  await expect(dialog.getByRole('button', { name: 'Open it' })).toBeEnabled();

  const files = [...OWN.slice(BY_HAND), ...FOREIGN];
  const tally = new Map<string, number>();
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = files.slice(at, at + AT_ONCE);
    const answers = await answersTo(page, batch);
    for (const [index, { kind, words }] of answers.entries()) {
      const { how } = batch[index] ?? { how: '' };
      expect(ANSWERS, `${how}: ${kind} ${words}`).toContain(kind);
      if (kind === 'refused') expect(words, how).not.toMatch(/undefined|\[object|^$/);
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
    }
    expect(answers).toHaveLength(batch.length);
    expect(await screenOf(page)).toEqual(before);
  }

  expect(tally.get('refused')).toBeGreaterThan(500);
  expect(tally.get('announced')).toBeGreaterThan(150);
  expect(tally.get('table')).toBeGreaterThan(10);
  expect(dialogs).toEqual([]);
  // The question of before still stands, and is answered.
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(dialog.getByLabel('A file')).toBeVisible();
});

/** What the door that the page holds open answers to files, one after another. */
async function answersTo(page: Page, files: readonly MutatedFile[]) {
  const texts = files.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
  return page.evaluate(async (contents) => {
    const door: Worker | undefined = Reflect.get(window, 'doors').at(-1);
    if (door === undefined) throw new Error('No door is open.');
    const answerTo = (content: string) =>
      new Promise<{ kind: string; words: string }>((resolve) => {
        const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        const settle = (kind: string, words: string) => {
          door.removeEventListener('message', onMessage);
          resolve({ kind, words });
        };
        const onMessage = ({ data }: MessageEvent) => {
          if (data.kind === 'fault') settle('fault', data.reason);
          if (data.kind !== 'reply') return;
          const { kind, problems = [] } = data.reply.verdict;
          settle(kind, problems.map(({ found }: { found: string }) => found).join(' '));
        };
        door.addEventListener('message', onMessage);
        const file = new Blob([bytes]);
        const arrival = {
          kind: 'file',
          file,
          name: 'damaged.txt',
          written: '2024-05-12',
        };
        door.postMessage({ kind: 'open', arrival });
      });
    const answers: { kind: string; words: string }[] = [];
    for (const content of contents) answers.push(await answerTo(content));
    return answers;
  }, texts);
}
