// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { LinkNotice } from '../../src/app/LinkNotice.tsx';
import { linkMarkOf } from '../../src/export/link-mark-of.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { linkOf } from '../../src/state/address/links.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { ExplorerProvider } from '../../src/state/use-explorer.tsx';
import { aDataset } from '../builder.ts';

const released = () => aDataset().claim();
const later = () =>
  released().changed((file) => {
    file.version = 'fedcba987654';
  });

/** Follows a link that was copied from an app with the first release of the data. */
function follow(address: string, now: Dataset) {
  const explorer = createExplorer(released().build(), address);
  const { view } = explorer.store.getState();
  const link = linkOf({ view, mark: linkMarkOf(explorer, view) }, window.location.href);
  window.history.replaceState(null, '', link);
  render(
    <ExplorerProvider dataset={now}>
      <LinkNotice />
    </ExplorerProvider>,
  );
}

describe('a link that was copied from an earlier release of the data', () => {
  test('says that, and that what it draws is no longer the same', async () => {
    follow('?year=2022', later().claim({ relation: 'war' }).build());

    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'This link was made on version 0123456789ab of the data; this is version fedcba987654.',
      ),
    );
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(/is no longer the same/),
    );
  });

  test('says that what it draws reads the same, where only something else has changed', async () => {
    follow('?year=2022', later().claim({ relation: 'war', time: '2014' }).build());

    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/reads the same/));
  });

  test('says of a view that is words that it may read otherwise', async () => {
    follow('?view=table&year=2022', later().build());

    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/may read otherwise/));
  });

  test('says no more once it is dismissed', async () => {
    follow('?year=2022', later().build());

    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));

    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says nothing while the data are the same', () => {
    follow('?year=2022', released().build());

    expect(screen.queryByRole('alert')).toBeNull();
  });
});
