// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { setColumn } from '../../src/app/columns.ts';
import { aDataset } from '../builder.ts';
import { openApp, ties } from './reader.tsx';

const aCorpus = () => aDataset().claim({ id: 'arms', time: '2022' }).file();

afterEach(() => {
  for (const name of ['side', 'evidence'] as const) setColumn(name, { width: null, folded: false });
});

describe('the columns beside the view', () => {
  test('are made wider and narrower by the arrow keys, within bounds, and remembered', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');
    const edge = await screen.findByRole('separator', { name: 'Width of evidence' });
    expect(edge).toHaveAttribute('aria-valuenow', '23');

    edge.focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(edge).toHaveAttribute('aria-valuenow', '25');
    await user.keyboard('{ArrowRight}');
    expect(edge).toHaveAttribute('aria-valuenow', '24');
    expect(JSON.parse(localStorage.getItem('two-triangles.columns') ?? '')).toMatchObject({
      evidence: { width: 24 },
    });
    await user.keyboard('{End}');
    expect(edge.getAttribute('aria-valuenow')).toBe(edge.getAttribute('aria-valuemax'));
    await user.keyboard('{Home}');
    expect(edge.getAttribute('aria-valuenow')).toBe(edge.getAttribute('aria-valuemin'));
  });

  test('fold away, and unfold for words that were asked for, until those are closed', async () => {
    const { user } = openApp(aCorpus(), '?year=2022');
    const column = () => document.querySelector('.page-evidence');
    await user.click(await screen.findByRole('button', { name: 'Fold evidence away' }));
    expect(column()).toHaveAttribute('inert');

    const [entry] = (await ties()).getAllByRole('button');
    if (entry === undefined) throw new Error('Expected a tie.');
    await user.click(entry);
    expect(column()).not.toHaveAttribute('inert');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(column()).toHaveAttribute('inert'));

    await user.click(screen.getByRole('button', { name: 'Show evidence' }));
    expect(column()).not.toHaveAttribute('inert');
  });

  test('have what changed between two years in the one of the evidence', async () => {
    openApp(aCorpus(), '?view=compare&year=2022');

    const changes = await screen.findByRole('list', { name: /changes/i });
    expect(changes.closest('.page-evidence')).not.toBeNull();
  });
});
