// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset, type DatasetBuilder } from '../builder.ts';
import { evidence, giveDialogs, openApp, ties, yearSlider } from './reader.tsx';

giveDialogs();

/** Two ties of the same two, each on words of its own. */
function twoTies() {
  return aDataset()
    .claim({ id: 'arms', time: '2022' })
    .claim({ id: 'meeting', relation: 'diplomacy', time: '2022' })
    .file();
}

const heading = (name: string) => evidence().findByRole('heading', { level: 2, name });

describe('who reads by keyboard', () => {
  test('goes from a tie in the list to its evidence by one key, and back by one', async () => {
    const { user } = openApp(twoTies(), '?year=2022');
    const entry = (await ties()).getByRole('button', { name: /Relations of military/ });
    entry.focus();

    await user.keyboard('{ArrowRight}');

    const head = await heading('DPRK → RUSSIA');
    await waitFor(() => expect(head).toHaveFocus());
    expect(entry).toHaveAttribute('aria-pressed', 'true');

    await user.keyboard('{ArrowLeft}');
    expect(entry).toHaveFocus();
    expect(entry).toHaveAttribute('aria-pressed', 'true');

    await user.keyboard('{F6}');
    expect(head).toHaveFocus();
    await user.keyboard('{F6}');
    expect(entry).toHaveFocus();
  });

  test('goes from what is found into its words', async () => {
    const { user } = openApp(twoTies(), '?year=2022');
    await ties();

    await user.keyboard('/');
    await user.type(await screen.findByLabelText(/^Search actors/), 'russia');
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');

    const head = await heading('RUSSIA');
    await waitFor(() => expect(head).toHaveFocus());
  });

  test('goes from a quotation that is found to that quotation', async () => {
    const { user } = openApp(twoTies(), '?year=2022');
    await ties();

    await user.keyboard('/');
    await user.type(await screen.findByLabelText(/^Search actors/), 'words of meeting');
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');

    await waitFor(() => expect(document.activeElement).toHaveTextContent('The words of meeting.'));
    expect(document.activeElement).toHaveClass('quotation');
  });

  test('goes to all that is found, which is said, and marks words as in their own language', async () => {
    const builder = Array.from({ length: 15 }).reduce<DatasetBuilder>(
      (made, _, index) => made.claim({ id: `c${index}` }),
      aDataset(),
    );
    const file = builder.file();
    for (const source of file.sources) source.language = 'de';
    const { user } = openApp(file, '?year=2022');
    await ties();

    await user.keyboard('/');
    await user.type(await screen.findByLabelText(/^Search actors/), 'words of c');
    expect(await screen.findByText(/15 found, the best 12 shown/)).toHaveRole('status');
    await user.keyboard('{ArrowUp}');
    const found = within(screen.getByRole('listbox', { name: 'Found' }));
    const way = found.getByRole('option', { name: 'Show 3 more quotations' });
    expect(screen.getByLabelText(/^Search actors/)).toHaveAttribute(
      'aria-activedescendant',
      way.id,
    );
    await user.keyboard('{Enter}');

    await waitFor(() => expect(found.getAllByRole('option')).toHaveLength(15));
    expect(screen.getByText(/^15 found\./)).toHaveRole('status');
    expect(screen.getByLabelText(/^Search actors/)).toHaveValue('words of c');
    const next = found.getAllByRole('option')[12];
    expect(screen.getByLabelText(/^Search actors/)).toHaveAttribute(
      'aria-activedescendant',
      next?.id,
    );
    const words = within(next ?? document.body).getByText(/^“The words of c/);
    expect(words).toHaveAttribute('lang', 'de');
    expect(words).toHaveAttribute('translate', 'no');
  });

  test('has the quotations as entries of a list, without a region that waits to speak', async () => {
    openApp(twoTies(), '?year=2022&tie=military:dprk:russia');
    await yearSlider();
    const words = await evidence().findByText('The words of arms.');

    expect(words.closest('li')).toHaveClass('quotation');
    expect(evidence().queryByRole('figure')).not.toBeInTheDocument();
    const silent = within(words.closest('li') ?? document.body);
    expect(silent.queryByRole('status', { hidden: true })).not.toBeInTheDocument();
  });
});

test('Esc in an empty field to search closes it, and nothing below it', async () => {
  const { user } = openApp(aDataset().claim({ time: '2022' }).file(), '?tie=military:dprk:russia');
  await yearSlider();
  await user.keyboard('/');
  const field = await screen.findByRole('combobox', { name: /^Search actors/ });
  expect(field).toHaveFocus();

  await user.keyboard('{Escape}');

  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(window.location.search).toContain('tie=');
});
