// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { NewerVersion } from '../../src/app/offline.ts';
import { aDataset } from '../builder.ts';
import { WorkerHere } from '../open/door/worker-here.ts';
import { giveDialogs, openApp, ties } from './reader.tsx';

const keepOffline = vi.hoisted(() => vi.fn<(onNewer: (newer: NewerVersion) => void) => void>());
// jsdom has no workers that keep an app.
vi.mock('../../src/app/offline.ts', () => ({ keepOffline }));
vi.stubGlobal('Worker', WorkerHere);
giveDialogs();

test('that a newer version is here is still told once another dataset is opened', async () => {
  openApp({ ...aDataset().claim().file(), version: '0123456789ab' });
  await ties();
  await waitFor(() => expect(keepOffline).toHaveBeenCalled());
  act(() => keepOffline.mock.calls[0]?.[0]({ takeOver: async () => {} }));
  expect(screen.getByRole('complementary', { name: 'Newer version' })).toBeVisible();
  const { version: _version, ...other } = aDataset().claim().claim({ time: '2024' }).file();
  const files = [new File([JSON.stringify(other)], 'other.json')];

  fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } });
  await waitFor(() => expect(window.location.search).toContain('data=local:'));
  await ties();

  expect(screen.getByRole('complementary', { name: 'Newer version' })).toBeVisible();
  expect(keepOffline).toHaveBeenCalledOnce();
});
