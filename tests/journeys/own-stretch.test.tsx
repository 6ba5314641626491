// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { aDataset } from '../builder.ts';
import { openApp, stopOf, ties, yearSlider } from './reader.tsx';

/** The DPRK arms Russia in May 2023; in 2014 and 2025 the two meet. */
function aCorpus() {
  return aDataset()
    .source('of-2025', '2025-11')
    .claim({ source: 'of-2025', relation: 'diplomacy', time: '2014-06' })
    .claim({ source: 'of-2025', relation: 'military', time: '2023-05' })
    .claim({ source: 'of-2025', relation: 'diplomacy', time: '2025-03' })
    .file();
}

async function openedChoices(search = '') {
  const { user } = openApp(aCorpus(), search);
  await yearSlider();
  await user.click(screen.getByRole('button', { name: /^A stretch of your own/ }));
  const choices = within(await screen.findByRole('dialog', { name: 'A stretch of your own' }));
  return { user, choices };
}

describe('a reader who wants a time of her own', () => {
  test('types it, and every view is of it', async () => {
    const { user, choices } = await openedChoices();
    const from = choices.getByRole('textbox', { name: 'From' });
    await user.clear(from);
    await user.type(from, '2023-04');
    const to = choices.getByRole('textbox', { name: 'To' });
    await user.clear(to);
    await user.type(to, '2023-07{Enter}');

    expect(stopOf(await yearSlider())).toBe('April to July 2023');
    expect((await ties()).getByRole('button', { name: /DPRK → RUSSIA/ })).toBeVisible();
    expect(
      await screen.findByRole('heading', { name: /^Ties from April to July 2023/ }),
    ).toBeVisible();
    await waitFor(() => {
      expect(new URLSearchParams(window.location.search).get('year')).toBe('2023-04/2023-07');
    });
  });

  test('is told what is wrong with it, and loses nothing of what she looks at', async () => {
    const { user, choices } = await openedChoices();
    const from = choices.getByRole('textbox', { name: 'From' });
    await user.clear(from);
    await user.type(from, 'last spring{Enter}');

    expect(choices.getByRole('alert')).toHaveTextContent('“last spring” is not read as a time.');
    expect(from).toHaveValue('last spring');
    expect(from).toBeInvalid();
    expect(stopOf(await yearSlider())).toBe('2025');
  });

  test('moves either end of it by keys', async () => {
    const { user, choices } = await openedChoices('?year=2023-04/2023-07');
    const end = choices.getByRole('slider', { name: 'To' });
    expect(end).toHaveAttribute('aria-valuetext', 'July 2023');
    end.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');

    expect(choices.getByRole('slider', { name: 'To' })).toHaveAttribute(
      'aria-valuetext',
      'September 2023',
    );
    expect(choices.getByRole('textbox', { name: 'To' })).toHaveValue('2023-09');
    expect(stopOf(await yearSlider())).toBe('April to September 2023');
  });

  test('goes back to the stops', async () => {
    const { user, choices } = await openedChoices('?year=2023-04/2023-07');
    await user.click(choices.getByRole('button', { name: 'Back to the years' }));

    expect(stopOf(await yearSlider())).toBe('2022');
    expect(choices.queryByRole('button', { name: 'Back to the years' })).not.toBeInTheDocument();
  });

  test('closes it by Esc, and is where she was', async () => {
    const { user } = await openedChoices();
    await user.keyboard('{Escape}');

    expect(screen.queryByRole('dialog', { name: 'A stretch of your own' })).not.toBeInTheDocument();
    await waitFor(() => {
      expect(screen.getByRole('button', { name: /^A stretch of your own/ })).toHaveFocus();
    });
  });
});

describe('a reader who plays', () => {
  test('chooses how fast, and which way', async () => {
    const { user, choices } = await openedChoices();
    await user.selectOptions(choices.getByRole('combobox', { name: 'Direction' }), 'backwards');
    await user.selectOptions(choices.getByRole('combobox', { name: 'Speed' }), 'very fast');
    await user.keyboard('{Escape}');
    const seen: (string | undefined)[] = [];
    const slider = await yearSlider();
    const watch = new MutationObserver(() => seen.push(stopOf(slider)));
    watch.observe(slider, { attributeFilter: ['aria-valuetext'] });

    await user.click(screen.getByRole('button', { name: 'Play the years' }));
    await vi.waitFor(() => expect(stopOf(slider)).toBe('2014'), 5000);
    watch.disconnect();

    expect(seen).toEqual(['2024', '2022', '2014']);
    expect(await screen.findByRole('button', { name: 'Play the years' })).toBeVisible();
  });
});
