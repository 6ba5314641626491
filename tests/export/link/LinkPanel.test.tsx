// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { LinkPanel } from '../../../src/export/link/LinkPanel.tsx';
import { linkMarkOf } from '../../../src/export/link-mark-of.ts';
import { createExplorer } from '../../../src/state/explorer.ts';
import { ExplorerProvider } from '../../../src/state/use-explorer.tsx';
import { aDataset } from '../../builder.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

const DATASET = aDataset().claim().build();

/** A link to a view as the data are: on which they are, and what it draws of them. */
function marked(search: string): string {
  const explorer = createExplorer(DATASET, search);
  const mark = linkMarkOf(explorer, explorer.store.getState().view);
  return `http://localhost:3000/deep/${search}&v=${mark.version}.${mark.drew}`;
}

/** Opens the panel on a view; `share` is what the reader's device does with a link. */
function openPanel(share?: () => Promise<void>, address = '/deep/?year=2022') {
  window.history.replaceState(null, '', address);
  const user = userEvent.setup();
  if (share !== undefined)
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  render(
    <ExplorerProvider dataset={DATASET}>
      <LinkPanel />
    </ExplorerProvider>,
  );
  return user;
}

function linkField() {
  return screen.getByRole('textbox', { name: 'Link to this view' });
}

test('the link has the theme only where the reader wants it', async () => {
  const user = openPanel();
  expect(linkField()).toHaveValue(marked('?year=2022'));

  await user.click(screen.getByRole('checkbox', { name: /with the theme I see/ }));

  expect(linkField()).toHaveValue(`${marked('?year=2022')}&theme=light`);
  expect(screen.getByRole('textbox', { name: /HTML/ })).toHaveTextContent('theme=light&amp;embed"');
});

test('the link is copied as it stands there', async () => {
  const user = openPanel();

  await user.click(screen.getByRole('button', { name: 'Copy link' }));

  expect(await navigator.clipboard.readText()).toBe(marked('?year=2022'));
});

test('a plain year has a link with a picture, to copy', async () => {
  const user = openPanel();
  const field = screen.getByRole('textbox', { name: /Link with a picture/ });
  expect(field).toHaveValue('http://localhost:3000/deep/2022/');

  await user.click(screen.getByRole('button', { name: 'Copy link with a picture' }));

  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/deep/2022/');
});

test('a view that no picture was made of has no link with one', () => {
  openPanel(undefined, '/deep/?year=2022&off=military');

  expect(linkField()).toHaveValue(marked('?year=2022&off=military'));
  expect(screen.queryByText(/with a picture/)).toBeNull();
});

test('the frame has the size that the reader chooses, and the view for its title', async () => {
  const user = openPanel();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Small, 480 × 360');

  expect(screen.getByRole('textbox', { name: /HTML/ })).toHaveTextContent(
    /title="2022 · Two Triangles" .*width:480px;max-width:100%;height:360px/,
  );
});

test('nothing is offered to share with where the device cannot', () => {
  openPanel();

  expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull();
});

test('sharing hands over the link and its title', async () => {
  const share = vi.fn(() => Promise.resolve());
  const user = openPanel(share);

  await user.click(screen.getByRole('button', { name: 'Share…' }));

  expect(share).toHaveBeenCalledWith({
    title: '2022 · Two Triangles',
    url: marked('?year=2022'),
  });
});

test.each([
  ['AbortError', 0],
  ['NotAllowedError', 1],
])('sharing that ends in %s is told in %i sentences', async (name, told) => {
  const user = openPanel(() => Promise.reject(new DOMException('No.', name)));

  await user.click(screen.getByRole('button', { name: 'Share…' }));

  expect(screen.queryAllByText(/could not share the link/)).toHaveLength(told);
});
