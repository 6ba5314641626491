// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CitePanel } from '../../../src/export/cite/CitePanel.tsx';
import { ExplorerProvider } from '../../../src/state/use-explorer.tsx';
import { aDataset } from '../../builder.ts';
import { catchSaved } from '../saved.ts';

const saved = catchSaved();

const TIE = 'military:dprk:russia';

function open(search = '?year=2022') {
  window.history.replaceState(null, '', `/${search}`);
  const dataset = aDataset()
    .source('one', '2025-10')
    .changed(({ sources: [one] }) => {
      if (one === undefined) return;
      one.written = {
        edtf: '2025-10',
        basis: 'inferred',
        reason: 'Told in two.',
        document: null,
      };
    })
    .claim({ source: 'one' })
    .claim({ source: 'two', stance: 'disputes' })
    .claim({ source: 'three', relation: 'alliance' })
    .claim({ source: 'later', time: '2024' })
    .build();
  render(
    <ExplorerProvider dataset={dataset}>
      <CitePanel />
    </ExplorerProvider>,
  );
  return userEvent.setup();
}

function citations(): readonly string[] {
  const text = screen.getByRole('region', { name: /style$/ });
  const [list] = within(text).getAllByRole('list');
  if (list === undefined) throw new Error('There is no list of citations.');
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('the panel of citations', () => {
  test('opens with the view, in Chicago style, as seen today', () => {
    open();
    expect(screen.getByRole('radio', { name: 'This view' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Chicago' })).toBeChecked();
    const now = new Date();
    const today = now.toLocaleDateString('en-US', {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    });
    const [citation, ...others] = citations();
    expect(others).toEqual([]);
    expect(citation).toContain(
      `“Two Triangles: 2022.” Data set, version 0123456789ab. Accessed ${today}.`,
    );
    expect(citation).toContain('year=2022');
  });

  test('cites the sources of the ties shown, and says what they do not say', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', { name: 'Its 3 sources' }));
    await user.click(screen.getByRole('radio', { name: 'APA' }));
    expect(citations()).toEqual([
      'The title of one [Analysis]. ([2025, October]).',
      'The title of three [Analysis]. (2025, October).',
      'The title of two [Analysis]. (2025, October).',
    ]);
    expect(screen.getByText(/^“The title of one”: Author not named in the text\./)).toBeVisible();
  });

  test('offers no quotations without a selected tie', () => {
    open();
    expect(screen.queryByRole('radio', { name: /^Quotations/ })).not.toBeInTheDocument();
  });

  test('offers no sources where no tie is shown', () => {
    open('?year=2014');
    expect(
      screen.getAllByRole('radio').map(({ parentElement }) => parentElement?.textContent),
    ).toEqual([' This view', ' Chicago', ' APA']);
  });

  test('quotes what is said for and against the selected tie', async () => {
    const user = open(`?year=2022&tie=${TIE}`);
    await user.click(screen.getByRole('radio', { name: '2 quotations of the selected tie' }));
    expect(citations()).toEqual([
      '“The title of one,” Analysis, [October 2025], passage p.one.1 of Two Triangles, data version 0123456789ab: “The words of one.1.”',
      '“The title of two,” Analysis, October 2025, passage p.two.2 of Two Triangles, data version 0123456789ab: “The words of two.2.”',
    ]);
  });

  test('copies what it shows', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', { name: 'Its 3 sources' }));
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(await navigator.clipboard.readText()).toBe(citations().join('\n\n'));
  });

  test.each([
    ['CSL-JSON', 'csl.json', '"title": "The title of one"'],
    ['BibTeX', 'bib', 'title = {{The title of one}}'],
    ['RIS', 'ris', 'TI  - The title of one'],
  ])('saves %s of what is chosen, and says so', async (format, ending, words) => {
    const user = open();
    await user.click(screen.getByRole('radio', { name: 'Its 3 sources' }));
    await user.click(screen.getByRole('button', { name: `Save ${format}` }));

    const name = `two-triangles-sources-of-network-2022-0123456789ab.${ending}`;
    await waitFor(() => expect(screen.getByText(`Saved as ${name}.`)).toHaveRole('status'));
    expect(saved.map((file) => file.name)).toEqual([name]);
    const text = await saved[0]?.blob.text();
    expect(text).toContain(words);
    expect(text).toContain('Told in two.');
  });

  test('cites only what counts as evidence, and no reason of coders who had more', async () => {
    const user = open(`?year=2022&tie=${TIE}&no-source=two`);
    await user.click(screen.getByRole('radio', { name: 'One quotation of the selected tie' }));
    await user.click(screen.getByRole('button', { name: 'Save CSL-JSON' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0]?.blob.text();
    expect(text).toContain('Date inferred, not printed in the text.');
    expect(text).not.toMatch(/Told in two|The words of two/);
  });

  test('says why a file could not be made', async () => {
    const user = open();
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    await user.click(screen.getByRole('button', { name: 'Save RIS' }));
    expect(await screen.findByText(/could not be made: no room\. Nothing else/)).toHaveRole(
      'status',
    );
    expect(saved).toEqual([]);
  });
});
