// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset } from '../builder.ts';
import { evidence, openApp, stopOf, yearSlider } from './reader.tsx';

/** Shells are bought in 2022 by one voice and delivered by another; one word is misprinted. */
function aCorpus() {
  return aDataset()
    .claim({ id: 'bought', time: '2022', codedBy: ['first', 'second'] })
    .claim({ id: 'delivered', time: '2022', codedBy: ['first'] })
    .disagreement('shells', ['bought'], ['delivered'])
    .changed((file) => {
      file.about.push({ heading: 'How it was made', paragraphs: ['By reading every word.'] });
      file.coders.push(
        { id: 'first', name: 'First coder', when: '2026-11', note: 'Under the first codebook.' },
        { id: 'second', name: 'Second coder', when: null, note: null },
      );
      file.errata.push({
        id: 'slip',
        passage: 'p.bought',
        words: 'words',
        kind: 'garbled',
        reading: 'Shells are meant.',
        certainty: 'likely',
        document: 'A ledger',
      });
      for (const source of file.sources) {
        source.coverage = {
          sentences: 10,
          coded: 7,
          uncoded: [{ reason: 'no pair', sentences: 3 }],
        };
      }
    })
    .file();
}

async function openAbout() {
  const { user } = openApp(aCorpus(), '?year=2014');
  await yearSlider();
  await user.click(screen.getByRole('link', { name: 'About the data' }));
  await screen.findByRole('heading', { name: 'About the data', level: 2 });
  return { user };
}

describe('a reader of the data behind the drawing', () => {
  test('reads how it was made, how much of each document is coded, and how each is dated', async () => {
    await openAbout();

    expect(screen.getByText('By reading every word.')).toBeVisible();
    expect(screen.getByText(/7 carry a claim/)).toHaveTextContent('about no pair of actors (3)');
    expect(screen.getByText(/Written: October 2025, stated by the passage/)).toBeVisible();
    expect(document.title).toBe('About the data · Two Triangles');
  });

  test('reads who coded, when, and how many claims both coders had', async () => {
    await openAbout();
    const section = screen.getByRole('region', { name: 'Who coded' });

    expect(section).toHaveTextContent(
      'Of 2 claims, in both codings: 1; in one of them: 1; in neither: 0.',
    );
    expect(
      within(section)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'November 2026. Claims here that stand in this coding: 2. Under the first codebook.',
      'At a time that is not known. Claims here that stand in this coding: 1.',
    ]);
  });

  test('reads nothing of coders where none is known', async () => {
    const { user } = openApp(aDataset().claim().file(), '?year=2014');
    await yearSlider();
    await user.click(screen.getByRole('link', { name: 'About the data' }));

    await screen.findByRole('heading', { name: 'The documents' });
    expect(screen.queryByRole('heading', { name: 'Who coded' })).toBeNull();
  });

  test('reads what is wrong in a document, what is meant, and how that is known', async () => {
    await openAbout();

    expect(
      screen.getByText('Shells are meant. This is likely: A ledger.', { exact: false }),
    ).toBeVisible();
  });

  test('goes from a side of a disagreement to where its words are evidence', async () => {
    const { user } = await openAbout();
    const [side] = screen.getAllByText('In their words (1)');
    if (side === undefined) throw new Error('The disagreement has no side.');
    await user.click(side);
    const words = within(side.parentElement ?? document.body);

    await user.click(words.getByRole('button', { name: /DPRK → RUSSIA/ }));

    expect(stopOf(await yearSlider())).toBe('2022');
    expect(await evidence().findByRole('heading', { level: 2 })).toHaveTextContent('DPRK → RUSSIA');
    expect(evidence().getByRole('heading', { name: 'What of shells?' })).toBeVisible();
    expect(evidence().getByText(/Shells are meant/)).toBeVisible();
    expect(document.querySelector('[data-view="about"]')).toHaveAttribute('inert');
    expect(document.querySelector('[data-view="network"]')).not.toHaveAttribute('inert');
  });
});
