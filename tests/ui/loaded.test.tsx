// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberFailedStyles } from '../../src/ui/failed-styles.ts';
import { type Load, Loaded, loadAhead } from '../../src/ui/Loaded.tsx';
import { hasNewerBuild } from '../../src/ui/newer-build.ts';
import { Reopening } from '../../src/ui/reopening.ts';

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
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

describe('a part of the page that loads when it is shown', () => {
  test('has something else in its place until it is there', async () => {
    pageWith(async () => Words);

    expect(screen.getByText('Opening…')).toBeVisible();
    expect(await screen.findByText('They are here.')).toBeVisible();
    expect(screen.queryByText('Opening…')).not.toBeInTheDocument();
  });

  test('says by itself that it is coming, unless nobody would miss it', () => {
    const never: Load = () => new Promise(() => {});
    const { rerender } = render(
      <Loaded what="The words" load={never}>
        {(Part) => <Part />}
      </Loaded>,
    );
    expect(screen.getByText('Loading…')).toBeVisible();

    rerender(
      <Loaded what="The words" load={never} fallback={null}>
        {(Part) => <Part />}
      </Loaded>,
    );
    expect(screen.queryByText('Loading…')).not.toBeInTheDocument();
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
    const load = vi.fn<Load<{ readonly words: string }>>(async () => Words);
    load.mockRejectedValueOnce(
      new TypeError('Failed to fetch dynamically imported module: http://localhost/Words.js'),
    );
    pageWith(load);

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'The words: this part of the page did not load. The connection may be down; nothing you did is lost.',
    );
    expect(alert).not.toHaveTextContent(/http|module/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('They are here.')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  describe('and did not come', () => {
    const gone: Load = () => Promise.reject(new TypeError('Importing a module script failed.'));
    const siteWith = (answer: Response) => vi.stubGlobal('fetch', async () => answer);
    const pageOf = (entry: string) => new Response(`<script src="./assets/${entry}"></script>`);

    beforeEach(() => {
      const entry = document.createElement('script');
      entry.type = 'of no kind that runs';
      entry.src = './assets/index-older123.js';
      document.head.append(entry);
    });

    test('tells of a newer version where the site has another build', async () => {
      siteWith(pageOf('index-newer456.js'));
      const reopen = vi.fn();
      render(
        <Reopening value={{ reopen, lost: 'It has to be opened again.' }}>
          <Loaded what="The words" load={gone}>
            {(Part) => <Part />}
          </Loaded>
        </Reopening>,
      );

      await userEvent.click(await screen.findByRole('button', { name: 'Open it' }));

      expect(screen.getByRole('alert')).toHaveTextContent(
        /^A newer version is here.*at the same view\. It has to be opened again\./,
      );
      expect(reopen).toHaveBeenCalledOnce();
    });

    test.each([
      ['the same build', () => pageOf('index-older123.js')],
      ['no page', () => new Response('', { status: 503 })],
      ['a page of somebody else', () => new Response('<h1>Welcome to our network</h1>')],
    ])('tells of none where the site answers with %s', async (_, answer) => {
      siteWith(answer());
      expect(await hasNewerBuild()).toBe(false);
    });
  });

  test('has a style sheet that did not come asked for anew', async () => {
    rememberFailedStyles(window);
    const sheets = () => [...document.head.querySelectorAll('link')];
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = './words.css';
    document.head.append(sheet);
    sheet.dispatchEvent(new Event('error'));
    expect(sheets()).toEqual([]);

    pageWith(async () => Words);
    expect(sheets().map(({ href }) => href)).toEqual([sheet.href]);
    sheets()[0]?.dispatchEvent(new Event('load'));

    expect(await screen.findByText('They are here.')).toBeVisible();
  });
});
