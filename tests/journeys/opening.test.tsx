// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { aDataset } from '../builder.ts';
import { WorkerHere } from '../open/door/worker-here.ts';
import { giveDialogs, openApp, ties } from './reader.tsx';

vi.stubGlobal('Worker', WorkerHere);
giveDialogs();

const OWN = { ...aDataset().claim({ from: 'china', to: 'rok' }).file(), version: '0123456789ab' };

function fileOf(title: string) {
  const { version: _version, ...file } = aDataset().claim().claim({ time: '2024' }).file();
  return new File([JSON.stringify({ ...file, title })], 'class.json', { lastModified: 0 });
}

/** Drops files somewhere; says whether the browser is left to do with them what it does. */
function drop(target: Element, ...files: readonly File[]): boolean {
  return fireEvent.drop(target, { dataTransfer: { files, types: ['Files'] } });
}

const data = () => new URLSearchParams(window.location.search).get('data');

describe('a file that is dropped', () => {
  test('on the page is opened', async () => {
    openApp(OWN);
    await ties();

    expect(drop(document.body, fileOf('Class 7b'))).toBe(false);

    await waitFor(() => expect(data()).toMatch(/^local:/));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('while the dialog is open goes into that dialog, not into a second one', async () => {
    const { user } = openApp(OWN);
    await ties();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    const dialog = await screen.findByRole('dialog', { name: 'Open a dataset' });
    await within(dialog).findByLabelText('A file');

    drop(document.body, new File(['{"hello": 1}'], 'wrong.json'));

    expect(await within(dialog).findByRole('alert')).toHaveTextContent('“wrong.json”');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  test('on a field for files is left to that field', async () => {
    const { user } = openApp(OWN);
    await ties();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    const field = await screen.findByLabelText('A file');

    expect(drop(field, fileOf('Class 7b'))).toBe(true);

    expect(screen.getByLabelText('A file')).toBe(field);
  });

  test('on the page of a link that asks for a dataset is opened there', async () => {
    const { user } = openApp(OWN, '?year=2024&data=local:0123456789ab');
    await screen.findByText(/this browser does not keep it/);

    drop(document.body, fileOf('Class 7b'));

    await user.click(
      await screen.findByRole('button', { name: 'Open it at the view of the link' }),
    );
    await waitFor(() => expect(data()).toMatch(/^local:(?!0123456789ab)/));
    expect(new URLSearchParams(window.location.search).get('year')).toBe('2024');
  });
});

describe('a link to a dataset of a device', () => {
  test('tells what the file holds instead, and leaves every way open', async () => {
    const { user } = openApp(OWN, '?year=2024&data=local:0123456789ab');
    await user.upload(await screen.findByLabelText(/^Choose its file/), fileOf('Class 7b'));

    expect(await screen.findByText(/version 0123456789ab of a dataset; .* holds/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText(/^Choose its file/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Open the corpus of this site/ }));

    expect(await ties()).toBeDefined();
    expect(data()).toBe(null);
  });
});
