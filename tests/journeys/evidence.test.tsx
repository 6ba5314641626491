// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset, type DatasetBuilder } from '../builder.ts';
import { evidence, openApp, yearSlider } from './reader.tsx';

const TIE = '?year=2022&tie=military:dprk:russia';

/** Opens the evidence of the only tie, and finds a quotation by its words. */
async function openEvidence(builder: DatasetBuilder, address = TIE) {
  const { user } = openApp(builder.file(), address);
  await yearSlider();
  const quotation = async (words: string) => {
    const entry = (await evidence().findByText(words)).closest<HTMLElement>('.quotation');
    if (entry === null) throw new Error(`No quotation has the words “${words}”.`);
    return within(entry);
  };
  return { user, quotation };
}

/** Five quotations, the weakest first, and a question that the weakest answers. */
function fiveQuotations() {
  return aDataset()
    .claim({ id: 'taken-for-granted', directness: 'presupposed' })
    .claim({ id: 'analysis', modality: 'analysis' })
    .claim({ id: 'official', modality: 'official statement' })
    .claim({ id: 'fact' })
    .claim({ id: 'dated-fact', time: '2022-07-13' })
    .disagreement('shells', ['taken-for-granted'], ['fact']);
}

describe('the quotations of a tie', () => {
  test('begin with the three that tell most; the others unfold from their number', async () => {
    const { user } = await openEvidence(fiveQuotations());
    const more = await evidence().findByText('2 more quotations');

    const read = evidence()
      .getAllByText(/^The words of/)
      .filter((each) => each.closest('details') === null)
      .map(({ textContent }) => textContent);
    expect(read).toEqual([
      'The words of dated-fact.',
      'The words of fact.',
      'The words of official.',
    ]);
    expect(evidence().getByText('The words of analysis.')).not.toBeVisible();

    await user.click(more);

    expect(evidence().getByText('The words of analysis.')).toBeVisible();
    expect(evidence().getByText('The words of taken-for-granted.')).toBeVisible();
  });

  test('have no number where there are no others', async () => {
    await openEvidence(aDataset().claim());
    await evidence().findByText(/^The words of/);

    expect(evidence().queryByText(/more quotation/)).not.toBeInTheDocument();
  });

  test('unfold for a claim that the reader asks for, which is found and can take the focus', async () => {
    const { user, quotation } = await openEvidence(fiveQuotations());
    await evidence().findByText('2 more quotations');
    const [first] = evidence().getAllByRole('button', { name: /The title of text/ });
    if (first === undefined) throw new Error('No voice is named.');

    await user.click(first);

    const words = evidence().getByText('The words of taken-for-granted.');
    await waitFor(() => expect(words).toBeVisible());
    const sought = words.closest('.quotation');
    expect(sought).toHaveAttribute('data-sought', 'true');
    expect(sought).toHaveAttribute('tabindex', '-1');
    expect(
      (await quotation('The words of fact.')).getByText('Reported fact', { exact: false }),
    ).toBeVisible();
  });

  test('have the same words once, with a line for each claim on them', async () => {
    const { quotation } = await openEvidence(
      aDataset()
        .speaker('choe', { name: 'Choe Son-hui', kind: 'official' })
        .claim({ id: 'fact', time: '2022-07', basis: 'inferred' })
        .claim({ passage: 'p.fact', modality: 'official statement', speaker: 'choe' }),
    );

    const lines = (await quotation('The words of fact.'))
      .getAllByText(/Reported fact|Official statement/)
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Author not named · Reported fact · July 2022 (inferred)',
      'Choe Son-hui · Official statement · 2022',
    ]);
  });

  test('have claims that are alike in one line', async () => {
    const { quotation } = await openEvidence(
      aDataset().claim({ id: 'fact' }).claim({ passage: 'p.fact' }),
    );

    expect((await quotation('The words of fact.')).getByText(/Reported fact/).textContent).toBe(
      'Author not named · Reported fact · 2022 · in 2 claims',
    );
  });

  test('are copied with a button beside them, each still one Tab stop', async () => {
    const { user } = await openEvidence(
      aDataset().claim({ id: 'fact' }).claim({ id: 'dated', time: '2022-07-13' }),
    );
    const copies = await evidence().findAllByRole('button', { name: /^Copy quotation/ });
    expect(copies).toHaveLength(2);
    for (const copy of copies) expect(copy).toBeVisible();
    const [first, second] = evidence().getAllByText('“The title of text”, October 2025');

    first?.focus();
    await user.tab();
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(copies[1]).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await evidence().findByText('Copied.')).toBeVisible();
  });

  test('tell what the same voice limits from what another disputes', async () => {
    const same = await openEvidence(
      aDataset().claim({ id: 'fact' }).claim({ id: 'limit', stance: 'disputes' }),
    );

    expect(
      (await same.quotation('The words of limit.')).getByText(/qualifies what the same voice/),
    ).toBeVisible();
    expect(
      evidence().getByRole('heading', { name: 'How the same voices qualify it' }),
    ).toBeVisible();
    expect(evidence().queryByText(/disputes the tie/)).not.toBeInTheDocument();
  });

  test('say that they dispute a tie which is marked as disputed', async () => {
    const { quotation } = await openEvidence(
      aDataset()
        .speaker('cho', { name: 'Cho' })
        .claim({ id: 'fact' })
        .claim({ id: 'other', stance: 'disputes', speaker: 'cho' }),
    );

    expect((await quotation('The words of other.')).getByText(/disputes the tie/)).toBeVisible();
    expect(evidence().getByText(/^Disputed: the voices/)).toBeVisible();
  });

  test('say at once where they err, and all else on demand', async () => {
    const { user, quotation } = await openEvidence(
      aDataset()
        .claim({ id: 'fact', note: 'The date is garbled.', time: '2022', basis: 'inferred' })
        .erratum('slip', 'p.fact'),
    );
    const { getByText, getByRole, queryByText } = await quotation('The words of fact.');

    expect(getByText(/What is true of p\.fact\./)).toBeVisible();
    expect(getByText('The date is garbled.')).not.toBeVisible();

    await user.click(getByText('“The title of text”, October 2025'));

    expect(getByText('The date is garbled.')).toBeVisible();
    expect(getByText('A reason.')).toBeVisible();
    expect(getByText(/publisher not named, October 2025/)).toBeVisible();
    expect(getByRole('button', { name: 'Copy quotation with citation' })).toBeVisible();
    expect(queryByText(/Leads elsewhere/)).not.toBeInTheDocument();
  });
});

describe('the document of a quotation', () => {
  /** One quotation of a document that was verified and that can be read on the web, by two coders. */
  function aVerifiedDocument() {
    return aDataset()
      .claim({ id: 'fact', codedBy: ['first'] })
      .changed(({ sources: [source], passages: [passage], coders }) => {
        coders.push(
          { id: 'first', name: 'First coder', when: null, note: null },
          { id: 'second', name: 'Second coder', when: null, note: null },
        );
        if (source === undefined || passage === undefined) return;
        source.address = 'https://example.org/letter';
        source.archived = 'https://web.archive.org/web/1/https://example.org/letter';
        source.doi = '10.1000/182';
        source.accessed = '2024-05-12';
        source.verified = { against: 'the whole text', on: '2026-11-29' };
        passage.pages = '12';
      });
  }

  test('is a click away, and each link says to which host it leads', async () => {
    const { user, quotation } = await openEvidence(aVerifiedDocument());
    const { getByText, getAllByRole } = await quotation('The words of fact.');

    await user.click(getByText('“The title of text”, October 2025, p. 12'));

    expect(
      getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Its DOI, at doi.org', 'https://doi.org/10.1000/182'],
      ['The document, at example.org', 'https://example.org/letter'],
      [
        'An archived copy, at web.archive.org',
        'https://web.archive.org/web/1/https://example.org/letter',
      ],
    ]);
    expect(getByText(/Last seen there 12 May 2024\./)).toBeVisible();
  });

  test('tells by what check its words are known, and who coded them', async () => {
    const { user, quotation } = await openEvidence(aVerifiedDocument());
    const { getByText } = await quotation('The words of fact.');

    await user.click(getByText(/^“The title of text”/));

    expect(
      getByText(/^Verified character for character against the whole text \(SHA-256 0{12}\)/),
    ).toBeVisible();
    expect(getByText('Coded by the first coder; the other did not have it.')).toBeVisible();
  });

  test('tells neither where not all evidence counts, as its coders saw all of it', async () => {
    const { quotation } = await openEvidence(aVerifiedDocument(), `${TIE}&known=2025-12`);
    const { getByText, queryByText } = await quotation('The words of fact.');

    expect(getByText('The document, at example.org')).toBeInTheDocument();
    expect(queryByText(/Verified|Coded by/)).not.toBeInTheDocument();
  });

  test('can be reached from the list of documents too', async () => {
    await openEvidence(aVerifiedDocument(), '?view=sources');
    expect(await screen.findByRole('link', { name: 'The document, at example.org' })).toBeVisible();
  });

  test('can be reached from the account of the data too', async () => {
    await openEvidence(aVerifiedDocument(), '?view=about');
    expect(await screen.findByRole('link', { name: 'The document, at example.org' })).toBeVisible();
  });

  test('is not told of a document that is later than what counts', async () => {
    await openEvidence(aVerifiedDocument(), '?view=sources&known=2024');
    expect(await screen.findByText('A later document')).toBeVisible();
    expect(screen.queryByRole('link', { name: /example\.org/ })).not.toBeInTheDocument();
  });
});
