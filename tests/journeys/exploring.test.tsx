// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset } from '../builder.ts';
import { evidence, openApp, stopOf, ties, yearSlider } from './reader.tsx';

/** The DPRK arms Russia from 2022 on; in 2014 the two only meet; one voice denies the arms. */
function aCorpus() {
  return aDataset()
    .source('of-2022', '2022-09-07')
    .source('of-2025', '2025-03-18')
    .claim({ id: 'meeting', source: 'of-2025', relation: 'diplomacy', time: '2014-06' })
    .claim({ id: 'arms', source: 'of-2022', time: '2022/..', note: 'The date is garbled.' })
    .claim({ id: 'arms-too', source: 'of-2025', time: '2022' })
    .claim({ id: 'no-arms', source: 'of-2022', time: '2022', stance: 'denies' })
    .claim({ id: 'maybe', source: 'of-2025', relation: 'alliance', modality: 'forecast' })
    .onRecord({ relation: 'alliance', from: 'usa', to: 'japan', time: '1960-06-23/..' })
    .file();
}

describe('a reader', () => {
  test('is told at once of what the page is, of how many, from how many documents', async () => {
    openApp(aCorpus());
    await yearSlider();

    expect(document.querySelector('.page-subtitle')).toHaveTextContent(
      /^A dataset for tests\s*6 actors, 2 documents$/,
    );
  });

  test('sees the last year first, with its ties in words', async () => {
    openApp(aCorpus());

    expect(stopOf(await yearSlider())).toBe('2025');
    expect(
      (await ties()).getByRole('button', { name: /DPRK → RUSSIA.*carried forward, one source/ }),
    ).toBeInTheDocument();
    expect((await ties()).getByRole('button', { name: /context, one document/ })).toBeVisible();
  });

  test('steps through the years by keyboard and the ties follow', async () => {
    const { user } = openApp(aCorpus());
    const slider = await yearSlider();
    slider.focus();

    await user.keyboard('{Home}');

    expect(stopOf(slider)).toBe('2014');
    expect(screen.getByRole('heading', { name: /^Ties in 2014/ })).toBeInTheDocument();
    expect((await ties()).getAllByRole('button')).toHaveLength(2);
  });

  test('drags the slider to a year, and a browser that moves it once more afterwards takes no step', async () => {
    openApp(aCorpus());
    const slider = await yearSlider();
    const draggedTo = (day: number) => fireEvent.change(slider, { target: { value: String(day) } });

    fireEvent.pointerDown(slider);
    draggedTo(Number(slider.min) + 20);
    fireEvent.pointerUp(slider);
    draggedTo(Number(slider.min) + 1);

    expect(stopOf(slider)).toBe('2014');
  });

  test('opens a tie and reads for and against it, with speaker, time, source and note', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');

    await user.click((await ties()).getByRole('button', { name: /relations of military/i }));

    expect(await evidence().findByRole('heading', { level: 2 })).toHaveTextContent('DPRK → RUSSIA');
    expect(evidence().getByText('The words of arms.')).toBeVisible();
    expect(evidence().getByText('The words of no-arms.')).toBeVisible();
    expect(evidence().getByText(/^Disputed/)).toBeVisible();
    expect(evidence().getAllByText('Author not named')).toHaveLength(3);
    const [document] = evidence().getAllByText('“The title of of-2022”, 7 September 2022');
    if (document === undefined) throw new Error('No document is named.');

    await user.click(document);

    expect(evidence().getByText('The date is garbled.')).toBeVisible();
  });

  test('reads the documents that say it before those that take it for granted', async () => {
    const corpus = aDataset()
      .claim({ source: 'assuming', directness: 'presupposed' })
      .claim({ source: 'saying' })
      .file();

    openApp(corpus, '?year=2022&tie=military:dprk:russia');
    await yearSlider();

    const documents = await evidence().findAllByText(/^“The title of [a-z]+”, October 2025$/);
    expect(documents.map(({ textContent }) => textContent)).toEqual([
      '“The title of saying”, October 2025',
      '“The title of assuming”, October 2025',
    ]);
  });

  test('learns when a carried-forward tie was last attested', async () => {
    const { user } = openApp(aCorpus(), '?year=2024');

    await user.click((await ties()).getByRole('button', { name: /carried forward/ }));

    expect(
      await evidence().findByText(/last attested when its source was written, 7 September 2022/),
    ).toBeVisible();
  });

  test('learns the document of a tie on public record', async () => {
    const { user } = openApp(aCorpus(), '?year=2024');

    await user.click((await ties()).getByRole('button', { name: /context/ }));

    expect(await evidence().findByText('A document')).toBeVisible();
  });

  test('closes the evidence with Esc, one level back', async () => {
    const { user } = openApp(aCorpus(), '?year=2022&tie=military:dprk:russia');
    await yearSlider();
    expect(await evidence().findByText('The words of arms.')).toBeVisible();

    await user.keyboard('{Escape}');

    expect(evidence().queryByText('The words of arms.')).not.toBeInTheDocument();
    expect(evidence().getByText('Every tie is its evidence')).toBeVisible();
  });

  test('moves through the list of ties with the arrow keys: it is one tab stop', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');
    const entries = (await ties()).getAllByRole('button');
    entries[0]?.focus();

    await user.keyboard('{End}');
    expect(entries.at(-1)).toHaveFocus();
    await user.keyboard('{Home}{ArrowDown}');
    expect(entries[1]).toHaveFocus();
    expect(entries.filter((entry) => entry.tabIndex === 0)).toHaveLength(1);
  });
});

describe('filters', () => {
  test('count the ties of the year and take a kind off the list', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');
    const military = await screen.findByRole('checkbox', { name: /relations of military 1/i });

    await user.click(military);

    expect((await ties()).queryByRole('button', { name: /military/ })).not.toBeInTheDocument();
    await waitFor(() => expect(window.location.search).toBe('?year=2022&off=military'));
  });

  test('that hide everything say so and can be cleared', async () => {
    const { user } = openApp(aCorpus(), '?year=2022&show=none');

    await user.click(await screen.findByRole('button', { name: 'Clear all filters' }));

    expect((await ties()).getAllByRole('button').length).toBeGreaterThan(0);
  });

  test('leave one kind alone by one click or one key, and bring all back by the same', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');
    const before = (await ties()).getAllByRole('button').length;

    await user.click(await screen.findByRole('button', { name: /^Only .*military/i }));
    const left = (await ties()).getAllByRole('button').length;
    expect(left).toBeLessThan(before);
    expect(screen.getByText('one filter on')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'All kinds again' }));
    expect((await ties()).getAllByRole('button')).toHaveLength(before);

    screen.getByRole('checkbox', { name: /relations of military 1/i }).focus();
    await user.keyboard('o');
    expect((await ties()).getAllByRole('button')).toHaveLength(left);
    await user.keyboard('o');
    expect((await ties()).getAllByRole('button')).toHaveLength(before);
  });

  test('can be suspended one by one, and taken up again, over the drawing', async () => {
    const { user } = openApp(aCorpus(), '?year=2022&off=military&least-sources=1');
    await user.click(await screen.findByText('2 filters on'));

    await user.click(screen.getByRole('checkbox', { name: 'Only ties on at least one source' }));
    expect(screen.getByText('One filter on, 1 suspended')).toBeVisible();
    const told = await screen.findByText('Suspended: Only ties on at least one source.');
    expect(told).toHaveRole('status');
    await waitFor(() =>
      expect(window.location.search).toBe('?year=2022&off=military&suspended=least-sources%3D1'),
    );
    expect(screen.getByRole('checkbox', { name: /relations of military 1/i })).not.toBeChecked();

    await user.click(screen.getByRole('checkbox', { name: 'Only ties on at least one source' }));
    await waitFor(() =>
      expect(window.location.search).toBe('?year=2022&off=military&least-sources=1'),
    );
    expect(told).toHaveTextContent('On again: Only ties on at least one source.');
  });

  test('leave ties on enough sources, and say over the view what was asked for', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');
    const least = await screen.findByRole('combobox', {
      name: 'Ties on at least so many sources',
    });

    await user.selectOptions(least, 'at least 1');

    expect(
      await screen.findByText(/Filters hold back .* Only ties on at least one source\./),
    ).toBeVisible();
    await waitFor(() => expect(window.location.search).toBe('?year=2022&least-sources=1'));
  });

  test('are told of an address that asks for what is no number', async () => {
    openApp(aCorpus(), '?year=2022&least-ties=many');

    expect(
      await screen.findByText(/the least number of ties “many”, which is no whole number/),
    ).toBeVisible();
  });

  test('fold kinds without a tie away, with their number', async () => {
    openApp(aCorpus(), '?year=2014');
    const kinds = within(await screen.findByRole('group', { name: /^Kinds of relation/ }));

    expect(kinds.getByText(/^\d+ kinds without a tie$/)).toBeVisible();
    for (const row of kinds.getAllByRole('checkbox')) {
      if (row.closest('details') === null) expect(row).toHaveAccessibleName(/ [1-9]\d*$/);
    }
  });

  test('show forecasts on demand, as no tie', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');
    await user.click(await screen.findByRole('checkbox', { name: /^Possible/ }));

    await user.click((await ties()).getByRole('button', { name: /, possible,/ }));

    expect(await evidence().findByText(/Not a tie\./)).toBeVisible();
  });
});

describe('an address', () => {
  test('with unknown names opens the rest and says what is missing', async () => {
    openApp(aCorpus(), '?year=2014&tie=gossip:a:b');

    expect(stopOf(await yearSlider())).toBe('2014');
    expect(screen.getByRole('alert')).toHaveTextContent('tie “gossip:a:b”');
  });

  test('follows the view, and going back restores it', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');
    await user.click((await ties()).getByRole('button', { name: /relations of military/i }));
    await waitFor(() => expect(window.location.search).toContain('tie=military:dprk:russia'));

    window.history.back();

    await waitFor(() =>
      expect(evidence().getByText('Every tie is its evidence')).toBeInTheDocument(),
    );
  });
});

test('a quotation that the browser will not copy is offered to copy by hand', async () => {
  const { user } = openApp(aCorpus(), '?year=2022&tie=military:dprk:russia');
  await yearSlider();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error('refused')) },
  });

  const [document] = await evidence().findAllByText('“The title of of-2022”, 7 September 2022');
  if (document === undefined) throw new Error('No document is named.');
  await user.click(document);
  const [copy] = evidence().getAllByRole('button', { name: 'Copy quotation with citation' });
  if (copy === undefined) throw new Error('There is no copy button.');
  await user.click(copy);

  expect(evidence().getByText(/The browser refused/)).toBeVisible();
  expect(evidence().getByRole('textbox', { name: 'Quotation with citation' })).toHaveValue(
    '“The words of arms.”\n— Author not named, “The title of of-2022”, publisher not named, 7 September 2022. Passage p.arms of Two Triangles, data version 0123456789ab.',
  );
});
