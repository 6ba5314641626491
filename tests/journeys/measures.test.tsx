// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DatasetJson } from '../../src/dataset/format.ts';
import { aDataset } from '../builder.ts';
import { evidence, openApp, ties } from './reader.tsx';

/** Two sources that count tanks differently, and one that grades what it says. */
function measured(): DatasetJson {
  return aDataset()
    .claim({ id: 'a', source: 'one', amount: { value: 250, unit: 'tanks' }, confidence: 'B2' })
    .claim({ id: 'b', source: 'other', amount: { value: 300, unit: 'tanks' } })
    .claim({ id: 'c', source: 'one', from: 'china', relation: 'diplomacy' })
    .changed((file) => {
      file.actorKinds = [{ kind: 'state', name: 'State', colour: 'teal' }];
      const [first] = file.groups;
      if (first !== undefined) {
        first.members = ['russia', 'dprk', { actor: 'china', time: '2014/2016' }];
      }
    })
    .file();
}

const TIE = 'tie=military:dprk:russia';

describe('the amounts of claims', () => {
  test('stand beside the words, and together at the tie, never added up', async () => {
    openApp(measured(), `?year=2022&${TIE}`);

    expect(await screen.findByText('Amount given: 250; 300 tanks (2 sources).')).toBeVisible();
    expect(evidence().getByText(/ · 250 tanks/)).toBeVisible();
    expect(evidence().getByText('B2')).toBeVisible();
    expect(evidence().queryByText(/550/)).not.toBeInTheDocument();
  });

  test('may be what the width of lines tells, which the legend says and the address keeps', async () => {
    const { user } = openApp(measured(), '?year=2022');
    const key = within(await screen.findByRole('region', { name: 'How to read a line' }));
    expect(key.getByText('one source')).toBeVisible();

    await user.selectOptions(key.getByRole('combobox'), 'tanks');

    expect(await key.findByText('300 tanks')).toBeVisible();
    expect(key.getByText('no amount given')).toBeVisible();
    expect(key.getByText(/the largest amount of “tanks” that one claim gives/)).toBeVisible();
    expect(key.queryByText('one source')).not.toBeInTheDocument();
    await waitFor(() => expect(window.location.search).toContain('width=tanks'));
  });

  test('have a column of the tables, which sorts by number', async () => {
    const { user } = openApp(measured(), '?year=2022&view=table');
    const table = within(await screen.findByRole('table', { name: 'Ties in 2022' }));
    await user.click(table.getByRole('button', { name: /Amount: Tanks/ }));
    const cells = () => table.getAllByRole('row').map((row) => row.textContent ?? '');

    expect(cells().at(-1)).toContain('250; 300 tanks (2 sources)');
    await user.click(screen.getByRole('button', { name: 'Claims' }));
    expect(await screen.findByRole('button', { name: /Confidence/ })).toBeVisible();
  });

  test('are no matter of data without any', async () => {
    openApp(aDataset().claim().file(), '?year=2022');
    const key = within(await screen.findByRole('region', { name: 'How to read a line' }));

    expect(key.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /Confidence/ })).not.toBeInTheDocument();
  });
});

test('claims of one confidence can be switched off, which the address keeps', async () => {
  const { user } = openApp(measured(), `?year=2022&${TIE}`);
  await ties();
  const group = within(await screen.findByRole('group', { name: /Confidence/ }));

  await user.click(group.getByRole('checkbox', { name: /B2/ }));

  await waitFor(() => expect(window.location.search).toContain('no-confidence=B2'));
  expect(await screen.findByText('Amount given: 300 tanks.')).toBeVisible();
});

test('an actor tells its kind by name, and the groups that it belongs to at other times', async () => {
  openApp(measured(), '?year=2022&actor=china');

  expect(await screen.findByText(/^State\. In the sources: china/)).toBeVisible();
  expect(
    screen.getByText('Belongs at other times to: Northern triangle (2014 to 2016).'),
  ).toBeVisible();
  const kinds = within(await screen.findByRole('region', { name: 'Kinds of actors' }));
  expect(kinds.getByText('State')).toBeVisible();
});
