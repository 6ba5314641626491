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

  test('are marked on the timeline, with the ties among them', async () => {
    openApp(fourActors(), '?view=timeline&year=2022&actors=china:dprk:russia');
    await yearSlider();
    await screen.findByRole('heading', { level: 3, name: 'Across the groups' });

    expect(textsOf('h4 mark').join()).toBe('CHINA,DPRK,CHINA,RUSSIA,DPRK,RUSSIA,CHINA');
    expect(screen.getAllByRole('button', { name: /; of what is selected/ })).toHaveLength(3);
    expect(screen.queryByText(/^Nothing that is shown here/)).not.toBeInTheDocument();
  });

  test('without a tie among them are told so on the timeline, and what each has with others is marked', async () => {
    const file = aDataset()
      .claim({ from: 'dprk', to: 'russia' })
      .claim({ from: 'usa', to: 'china', relation: 'diplomacy' })
      .claim({ from: 'rok', to: 'china', relation: 'diplomacy' })
      .file();
    openApp(file, '?view=timeline&year=2022&actors=dprk:japan:usa');
    await yearSlider();

    const told = await screen.findByText(
      'Nothing that is shown here is among DPRK, JAPAN and USA. What each has with others is marked.',
    );
    expect(told).toHaveRole('status');
    expect(textsOf('h4 mark').join()).toBe('DPRK,USA');
    const marked = screen.getAllByRole('button', { name: /; of what is selected/ });
    expect(marked.map(({ textContent }) => textContent?.split(':')[0])).toEqual([
      'MDPRK → RUSSIA',
      'DCHINA – USA',
    ]);
  });

  test.each([
    ['network', 'h3 mark'],
    ['matrix', '.matrix th mark'],
  ])('are marked in the view %s', async (view, marks) => {
    openApp(fourActors(), `?view=${view}&year=2022&actors=china:dprk:russia`);
    await yearSlider();

    await waitFor(() =>
      expect(new Set(textsOf(marks))).toEqual(new Set(['CHINA', 'DPRK', 'RUSSIA'])),
    );
  });

  test('have the ties among them marked in the table', async () => {
    openApp(fourActors(), '?view=table&year=2022&actors=china:dprk:russia');
    await yearSlider();
    await screen.findByRole('table', { name: 'Ties in 2022' });

    const marked = textsOf('.data-table tr[data-marked] th');
    expect(marked.sort()).toEqual(['CHINA – RUSSIA', 'CHINA → DPRK', 'DPRK → RUSSIA']);
  });
});

function textsOf(selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}
