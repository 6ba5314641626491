// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset } from '../builder.ts';
import { evidence, giveDialogs, openApp, ties, yearSlider } from './reader.tsx';

giveDialogs();

/** Three of four actors with a tie between each, and one with a tie to the fourth. */
function fourActors() {
  return aDataset()
    .claim({ from: 'dprk', to: 'russia' })
    .claim({ from: 'russia', to: 'china', relation: 'diplomacy' })
    .claim({ from: 'china', to: 'dprk', id: 'border' })
    .claim({ from: 'usa', to: 'china' })
    .file();
}

const actor = async (name: string) =>
  within(await screen.findByRole('list', { name: 'Actors' })).getByRole('button', {
    name: new RegExp(`^${name}`),
  });

const heading = async (name: string) => {
  await yearSlider();
  return evidence().findByRole('heading', { level: 2, name });
};

const selectionInAddress = () => new URLSearchParams(window.location.search).get('actors');

describe('several actors', () => {
  test('are selected one beside the other by click and by key, and show the ties among them with their words', async () => {
    const { user } = openApp(fourActors(), '?year=2022');
    await user.click(await actor('DPRK'));
    await user.keyboard('{Control>}');
    await user.click(await actor('RUSSIA'));
    await user.keyboard('{/Control}');
    await heading('DPRK – RUSSIA');
    await user.keyboard('{Shift>}');
    await user.click(await actor('CHINA'));
    await user.keyboard('{/Shift}');

    await heading('CHINA, DPRK and RUSSIA');
    for (const name of ['CHINA', 'DPRK', 'RUSSIA']) {
      expect(await actor(name)).toHaveAttribute('aria-pressed', 'true');
    }
    expect(await actor('USA')).toHaveAttribute('aria-pressed', 'false');
    expect(evidence().getByText('The words of border.')).toBeInTheDocument();
    expect(evidence().queryByText(/USA/)).not.toBeInTheDocument();
    await waitFor(() => expect(selectionInAddress()).toBe('china:dprk:russia'));
  });

  test('are told to who hears the page, with how many ties are among them', async () => {
    openApp(fourActors(), '?year=2022&actors=china:dprk:usa');
    await yearSlider();

    await waitFor(() =>
      expect(evidence().getByRole('status')).toHaveTextContent(
        'CHINA, DPRK and USA in 2022: 2 ties among them are shown, in 2 of their 3 pairs.',
      ),
    );
  });

  test('have the ties among them first in the list, apart from all others', async () => {
    openApp(fourActors(), '?year=2022&actors=china:dprk:russia');
    const list = await ties();

    await list.findByText('Among the selected');
    const all = list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(all).toEqual(['CHINA – DPRK', 'CHINA – RUSSIA', 'DPRK – RUSSIA', 'CHINA – USA']);
    const rest = list.getByText('Other ties').closest('li');
    expect(rest).toHaveTextContent('CHINA – USA');
  });

  test('lose one that is taken out, and all by Esc', async () => {
    const { user } = openApp(fourActors(), '?year=2022&actors=china:dprk:russia:usa');
    await heading('CHINA, DPRK, RUSSIA and USA');

    await user.click(evidence().getByRole('button', { name: 'Take USA out of the selection' }));
    await heading('CHINA, DPRK and RUSSIA');
    await user.keyboard('{Control>}');
    await user.click(await actor('CHINA'));
    await user.keyboard('{/Control}');
    await heading('DPRK – RUSSIA');

    await user.keyboard('{Escape}');
    await waitFor(async () =>
      expect(await actor('RUSSIA')).toHaveAttribute('aria-pressed', 'false'),
    );
  });

  test('are found and added by search with Ctrl', async () => {
    const { user } = openApp(fourActors(), '?year=2022&pair=dprk:russia');
    await heading('DPRK – RUSSIA');

    await user.keyboard('/');
    await user.type(await screen.findByLabelText(/^Search actors/), 'china');
    await screen.findAllByRole('option');
    await user.keyboard('{Control>}{Enter}{/Control}');

    const head = await heading('CHINA, DPRK and RUSSIA');
    await waitFor(() => expect(head).toHaveFocus());
  });
});
