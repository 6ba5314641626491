// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset } from '../builder.ts';
import { openApp, yearSlider } from './reader.tsx';

describe('a dataset that does not load', () => {
  test('because nothing answers is asked for once more, then told', async () => {
    const { fetchDataset } = openApp('none');

    expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched');
    expect(fetchDataset).toHaveBeenCalledTimes(2);
  });

  test('because the host refuses it is told at once, with the status', async () => {
    const { fetchDataset } = openApp({ status: 403 });

    expect(await screen.findByRole('alert')).toHaveTextContent('status 403');
    expect(fetchDataset).toHaveBeenCalledTimes(1);
  });

  test('because a newer one took its place is told at once, with the way to that', async () => {
    const { fetchDataset } = openApp({ status: 404 });

    expect(await screen.findByRole('alert')).toHaveTextContent('A newer version');
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
    expect(fetchDataset).toHaveBeenCalledTimes(1);
  });

  test('because it is not JSON is told with what was found', async () => {
    openApp({ text: '<!doctype html>' });

    expect(await screen.findByRole('alert')).toHaveTextContent('text that is not JSON');
  });

  test('because it is wrong lists twenty problems and counts the rest', async () => {
    const builder = aDataset();
    for (let count = 0; count < 25; count += 1) builder.claim({ from: 'atlantis' });
    openApp(builder.file());

    const alert = await screen.findByRole('alert');

    expect(within(alert).getAllByRole('listitem')).toHaveLength(20);
    expect(alert).toHaveTextContent('found "atlantis", expected the id of a known actor');
    expect(alert).toHaveTextContent('And 5 more.');
  });

  test('can be tried again', async () => {
    const { user, fetchDataset } = openApp({ status: 503 });
    await screen.findByRole('alert');
    fetchDataset.mockImplementation(() =>
      Promise.resolve(Response.json(aDataset().claim().file())),
    );

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await yearSlider()).toBeVisible();
  });
});

test('a year of which nothing is known says so', async () => {
  openApp(aDataset().claim({ time: '2014' }).file(), '?year=2025');

  expect(await screen.findByText('No claim speaks of 2025.')).toBeVisible();
});
