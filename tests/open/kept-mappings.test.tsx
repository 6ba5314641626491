// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OpenDataset } from '../../src/open/OpenDataset.tsx';
import { WorkerHere } from './door/worker-here.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());

/** What a browser keeps, without a browser: each store is a part of the same map. */
vi.mock('idb-keyval', () => ({
  createStore: (database: string) => database,
  get: async (key: string, store: string) => structuredClone(kept.get(`${store} ${key}`)),
  set: async (key: string, value: unknown, store: string) => {
    kept.set(`${store} ${key}`, structuredClone(value));
  },
  del: async (key: string, store: string) => {
    kept.delete(`${store} ${key}`);
  },
  update: async (key: string, to: (value: unknown) => unknown, store: string) => {
    kept.set(`${store} ${key}`, structuredClone(to(kept.get(`${store} ${key}`))));
  },
}));

const LIST = 'two-triangles-mappings list';

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('Worker', WorkerHere);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const TEXT = 'who,whom,what,year\nAcme,Beta,owns,2014\nBeta,Acme,sues,2015\n';

/** The dialog as it is after the page was loaded anew. */
async function pasteAnew(text = TEXT) {
  cleanup();
  const onOpened = vi.fn();
  render(<OpenDataset files={[]} shown={null} onOpened={onOpened} onHome={null} />);
  fireEvent.change(screen.getByLabelText('Pasted text'), { target: { value: text } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Open the text' }));
  await screen.findByLabelText('Kind of relation');
  return { user, onOpened };
}

async function openIt({ user, onOpened }: Awaited<ReturnType<typeof pasteAnew>>) {
  const button = screen.getByRole('button', { name: 'Open it' });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
}

async function openWithKinds() {
  const dialog = await pasteAnew();
  await dialog.user.selectOptions(screen.getByLabelText('Kind of relation'), 'what');
  await openIt(dialog);
}

const BECAUSE = /^Read as you read a file with these columns on \d+ \p{L}+ \d{4}\.$/u;

describe('what the reader said of columns', () => {
  test('is found again after the page was loaded anew, and says so', async () => {
    await openWithKinds();
    await pasteAnew('who,whom,what,year\nGamma,Delta,pays,1999\nDelta,Gamma,owes,2001\n');

    expect(screen.getByLabelText('Kind of relation')).toHaveDisplayValue('what');
    expect(screen.getByText(BECAUSE)).toBeVisible();
  });

  test('can be taken back to the guess and forth again', async () => {
    await openWithKinds();
    const { user } = await pasteAnew();

    await user.click(screen.getByRole('button', { name: 'Read it as guessed' }));
    expect(screen.getByLabelText('Kind of relation')).toHaveDisplayValue('no column');
    expect(screen.getByText('Read as guessed.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Read it as before' }));
    expect(screen.getByLabelText('Kind of relation')).toHaveDisplayValue('what');
  });

  test('is forgotten once such a file is opened as guessed', async () => {
    await openWithKinds();
    const dialog = await pasteAnew();
    await dialog.user.click(screen.getByRole('button', { name: 'Read it as guessed' }));
    await openIt(dialog);
    await pasteAnew();

    expect(screen.queryByText(BECAUSE)).toBeNull();
    expect(kept.get(LIST)).toEqual([]);
  });

  test.each([
    ['in another order', 'whom,who,what,year\nAcme,Beta,owns,2014\nBeta,Acme,sues,2015\n'],
    [
      'of which one is more',
      'who,whom,what,year,n\nAcme,Beta,owns,2014,1\nBeta,Acme,sues,2015,2\n',
    ],
  ])('is not found for columns %s', async (_what, text) => {
    await openWithKinds();
    await pasteAnew(text);

    expect(screen.queryByText(BECAUSE)).toBeNull();
  });

  test('is let go where it can be read no more', async () => {
    await openWithKinds();
    const [entry] = kept.get(LIST) as [{ saved: object }];
    kept.set(LIST, [{ ...entry, saved: { ...entry.saved, choices: { tenor: 'good' } } }]);
    await pasteAnew();

    expect(screen.queryByText(BECAUSE)).toBeNull();
    expect(screen.getByLabelText('Kind of relation')).toHaveDisplayValue('no column');
  });

  test('is kept of fifty files at most, the last before all', async () => {
    kept.set(
      LIST,
      Array.from({ length: 50 }, (_, index) => ({ key: `${index}`, saved: {}, keptAt: index })),
    );
    await openWithKinds();

    const list = kept.get(LIST) as readonly { key: string }[];
    expect(list).toHaveLength(50);
    expect(list.at(-1)?.key).toBe('48');
  });
});
