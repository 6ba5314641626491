// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Load, Loaded, loadAhead } from '../../src/ui/Loaded.tsx';

function Words({ words }: { readonly words: string }) {
  return <p>{words}</p>;
}

/** A page on which some words are loaded. */
function pageWith(load: Load<{ readonly words: string }>) {
  return render(
    <Loaded what="The words" load={load} fallback={<p>Opening…</p>}>
      {(Part) => <Part words="They are here." />}
    </Loaded>,
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a part of the page that loads when it is shown', () => {
  test('has something else in its place until it is there', async () => {
    pageWith(async () => Words);

    expect(screen.getByText('Opening…')).toBeVisible();
    expect(await screen.findByText('They are here.')).toBeVisible();
    expect(screen.queryByText('Opening…')).not.toBeInTheDocument();
  });

  test('is asked for once, however often the page around it changes', async () => {
    const load = vi.fn(async () => Words);
    const { rerender } = pageWith(load);
    await screen.findByText('They are here.');

    rerender(
      <Loaded what="The words" load={load}>
        {(Part) => <Part words="They are others." />}
      </Loaded>,
    );

    expect(screen.getByText('They are others.')).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });

  test('is there at once wherever it is shown again', async () => {
    const load: Load<{ readonly words: string }> = async () => Words;
    const { unmount } = pageWith(load);
    await screen.findByText('They are here.');
    unmount();

    pageWith(load);

    expect(screen.getByText('They are here.')).toBeVisible();
  });

  test('is there at once where it was loaded ahead', async () => {
    const load: Load<{ readonly words: string }> = async () => Words;
    loadAhead(load);
    await Promise.resolve();
    await Promise.resolve();

    pageWith(load);

    expect(screen.getByText('They are here.')).toBeVisible();
  });

  test('that did not load says so by its name, and is asked for anew when the reader tries again', async () => {
    // React tells the console of every fault that a boundary catches.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const load = vi.fn<Load<{ readonly words: string }>>(async () => Words);
    load.mockRejectedValueOnce(new Error('no network'));
    pageWith(load);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The words stopped working (no network).',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('They are here.')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
