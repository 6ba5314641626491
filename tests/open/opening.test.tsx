// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OpenDataset } from '../../src/open/OpenDataset.tsx';
import { aDataset } from '../builder.ts';
import { WorkerHere } from './door/worker-here.ts';

beforeEach(() => {
  vi.stubGlobal('Worker', WorkerHere);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function openDialog() {
  const onOpened = vi.fn();
  const { unmount } = render(
    <OpenDataset files={[]} shown={null} onOpened={onOpened} onHome={null} />,
  );
  const user = userEvent.setup();
  const paste = async (text: string) => {
    fireEvent.change(await screen.findByLabelText('Pasted text'), { target: { value: text } });
    await user.click(screen.getByRole('button', { name: 'Open the text' }));
  };
  return { user, paste, onOpened, unmount };
}

const SOUND = JSON.stringify(aDataset().claim({ id: 'one' }).file());

/** A storage that answers nothing until it is told to refuse. */
function slowStorage() {
  const asked: { onerror?: () => void }[] = [];
  vi.stubGlobal('indexedDB', {
    open: () => {
      const request = {};
      asked.push(request);
      return request;
    },
  });
  return {
    asked,
    refuse: async () => {
      for (let request = asked.shift(); request !== undefined; request = asked.shift()) {
        request.onerror?.();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}

describe('a dataset that is brought', () => {
  test('is opened once it passed every check', async () => {
    const { paste, onOpened } = openDialog();

    await paste(SOUND);

    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    const [opened] = onOpened.mock.calls[0] ?? [];
    expect(opened.dataset.claims).toHaveLength(1);
    expect(opened.data).toBe(`local:${opened.dataset.version}`);
  });

  test('is not opened where the browser starts no worker, and a sentence says so', async () => {
    vi.stubGlobal('Worker', function refuse() {
      throw new DOMException('Denied', 'SecurityError');
    });
    const { user, paste, onOpened } = openDialog();

    await paste(SOUND);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      '“what was pasted” was not opened: this browser does not start the part of the app that reads datasets. Nothing has changed.',
    );
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Pasted text')).toBeVisible();
    expect(onOpened).not.toHaveBeenCalled();
  });

  test('is asked of its host again where that did not answer well at first', async () => {
    const answers = [new Response('', { status: 503 }), new Response(SOUND)];
    vi.stubGlobal('fetch', async () => answers.shift());
    const { user, onOpened } = openDialog();

    await user.type(screen.getByLabelText('An address'), './mine.json');
    await user.click(screen.getByRole('button', { name: 'Fetch it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('answered with status 503');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    expect(onOpened.mock.calls[0]?.[0].dataset.claims).toHaveLength(1);
  });

  test('is told of by the beginning of its address where that is very long', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const { user } = openDialog();

    fireEvent.change(screen.getByLabelText('An address'), {
      target: { value: `./mine.json?${'A'.repeat(30_000)}` },
    });
    await user.click(screen.getByRole('button', { name: 'Fetch it' }));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/mine\.json\?A+…” was not opened/);
    expect(alert.textContent?.length).toBeLessThan(400);
  });

  test('is not opened once its dialog is closed, and nothing is thrown', async () => {
    const { onOpened, unmount } = openDialog();
    fireEvent.change(screen.getByLabelText('Pasted text'), { target: { value: SOUND } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the text' }));

    unmount();
    await new Promise((resolve) => setTimeout(resolve, 100));

    expect(onOpened).not.toHaveBeenCalled();
  });
});

describe('who goes back', () => {
  test('finds the pasted text and what was said of its columns', async () => {
    const { user, paste } = openDialog();
    await paste('who,whom,what,year\nAcme,Beta,owns,2014\n');
    await user.selectOptions(await screen.findByLabelText('Kind of relation'), 'what');
    await user.selectOptions(screen.getByLabelText('Ties have'), 'a direction');

    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Pasted text')).toHaveValue(
      'who,whom,what,year\nAcme,Beta,owns,2014\n',
    );
    await user.click(screen.getByRole('button', { name: 'Open the text' }));

    expect(await screen.findByLabelText('Kind of relation')).toHaveDisplayValue('what');
    expect(screen.getByLabelText('Ties have')).toHaveDisplayValue('a direction');
  });

  test('finds the address that was written', async () => {
    const { user, paste } = openDialog();
    await user.type(screen.getByLabelText('An address'), 'https://files.example/a.json');
    await paste('{"hello": 1}');
    await user.click(await screen.findByRole('button', { name: 'Back' }));

    expect(screen.getByLabelText('An address')).toHaveValue('https://files.example/a.json');
  });
});

/** Pastes a dataset to be kept, and waits until a slow browser is keeping it. */
async function pasteToKeep() {
  const storage = slowStorage();
  const { user, paste, onOpened } = openDialog();
  await user.click(screen.getByLabelText(/^Keep it in this browser/));
  const before = storage.asked.length;
  await paste(SOUND);
  await waitFor(() => expect(storage.asked.length).toBeGreaterThan(before));
  return { storage, user, onOpened };
}

describe('a dataset that is to be kept', () => {
  test('is not opened where that is called off while the browser keeps it', async () => {
    const { storage, user, onOpened } = await pasteToKeep();

    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await storage.refuse();

    expect(onOpened).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Pasted text')).toBeVisible();
  });

  test('is opened for the visit where the browser did not keep it, once the reader knows', async () => {
    const { storage, user, onOpened } = await pasteToKeep();
    await storage.refuse();

    expect(await screen.findByRole('alert')).toHaveTextContent('this browser did not keep it');
    expect(onOpened).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Open it for this visit' }));

    expect(onOpened).toHaveBeenCalledOnce();
  });

  test('is no choice in a browser that keeps nothing, which says so at once', async () => {
    openDialog();

    expect(await screen.findByText(/This browser keeps nothing for this site/)).toBeVisible();
    expect(screen.queryByLabelText(/^Keep it in this browser/)).not.toBeInTheDocument();
  });
});
