// @vitest-environment jsdom
import '../../src/model/time/rare-dates.ts';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset } from '../builder.ts';
import { evidence, openApp, stopOf, ties, yearSlider } from './reader.tsx';

/** Arms in March 2024, and talks from then on; a month each for two years. */
function inMonths() {
  const months = [2023, 2024].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );
  return aDataset()
    .stops(...months)
    .claim({ id: 'arms', time: '2024-03' })
    .claim({ id: 'talks', relation: 'diplomacy', time: '2024-03/2024-12' })
    .file();
}

async function slider(name: string) {
  await screen.findByRole('region', { name: 'Evidence' });
  return screen.getByRole('slider', { name });
}

describe('data of months', () => {
  test('have a slider named so, which goes a month by an arrow and ten by a page key', async () => {
    const { user } = openApp(inMonths());
    const control = await slider('Month');
    expect(stopOf(control)).toBe('December 2024');
    control.focus();

    await user.keyboard('{PageDown}');
    expect(stopOf(control)).toBe('February 2024');
    await user.keyboard('{ArrowRight}');
    expect(stopOf(control)).toBe('March 2024');
    expect(screen.getByRole('heading', { name: /^Ties in March 2024/ })).toBeVisible();
    await user.keyboard('{Home}');
    expect(stopOf(control)).toBe('January 2023');
    expect(screen.getByRole('button', { name: 'Play the months' })).toBeVisible();
  });

  test('name the current one below the slider, whichever it is', async () => {
    openApp(inMonths(), '?year=2023-08');
    await slider('Month');

    expect(screen.getByRole('button', { current: 'date' })).toHaveTextContent('August 2023');
  });

  test('open their evidence with the words of a month', async () => {
    const { user } = openApp(inMonths(), '?year=2024-03');

    await user.click((await ties()).getByRole('button', { name: /relations of military/i }));

    expect(await evidence().findByText('The words of arms.')).toBeVisible();
  });
});

describe('a link to a stretch that no stop has', () => {
  test('opens it, and the keys lead to the stops beside it', async () => {
    const { user } = openApp(inMonths(), '?year=2024-03/2024-05');
    const control = await slider('Month');
    expect(stopOf(control)).toBe('March to May 2024');
    expect(
      await screen.findByRole('heading', { name: /^Ties from March to May 2024/ }),
    ).toBeVisible();
    control.focus();

    await user.keyboard('{ArrowLeft}');

    expect(stopOf(control)).toBe('March 2024');
  });

  test('opens the snapshot that has the same days, as links of years always do', async () => {
    openApp(aDataset().claim().file(), '?year=2022-01/2022-12');

    expect(stopOf(await yearSlider())).toBe('2022');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('beyond all stops opens the last, and says so', async () => {
    openApp(aDataset().claim().file(), '?year=1950/1953');

    expect(stopOf(await yearSlider())).toBe('2025');
    expect(screen.getByRole('alert')).toHaveTextContent('the year “1950/1953”');
  });
});

describe('data of steps', () => {
  test('are said by their numbers, and never as years', async () => {
    const file = aDataset()
      .stops('step 0', 'step 1', 'step 2/step 4')
      .source('log', null)
      .claim({ source: 'log', time: 'step 1' })
      .file();
    openApp(file, '?year=step-1');

    expect(stopOf(await slider('Time'))).toBe('step 1');
    expect(screen.getByRole('heading', { name: /^Ties at step 1/ })).toBeVisible();
    expect((await ties()).getAllByRole('button')).toHaveLength(1);
    expect(document.body.textContent).not.toMatch(/\b(19|20)\d\d\b/);
  });
});

describe('data without dates', () => {
  const undated = () =>
    aDataset().stops(null).source('list', null).claim({ source: 'list', time: '2022' }).file();

  test('have no slider, and say why', async () => {
    openApp(undated());

    expect(await screen.findByText(/^The data are undated/)).toBeVisible();
    expect(await screen.findByRole('heading', { name: /^Ties without dates/ })).toBeVisible();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  });

  test.each([
    ['timeline', 'Biographies of ties'],
    ['matrix', 'Every pair without dates'],
    ['years', 'The time'],
    ['table', 'Everything in words'],
    ['triads', /^Triads/],
    ['compare', 'Changes'],
  ])('open the view "%s" without a number or a date that is none', async (view, title) => {
    openApp(undated(), `?view=${view}`);
    await screen.findByRole('heading', { name: title });

    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|1970/);
    expect(screen.queryByText(/stopped working/)).not.toBeInTheDocument();
  });
});
