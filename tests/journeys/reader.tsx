import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { DatasetJson } from '../../src/dataset/format.ts';

/** What the host answers when the app asks for its dataset. */
export type Answer = DatasetJson | { readonly status: number } | { readonly text: string } | 'none';

function responseTo(answer: Answer): Promise<Response> {
  if (answer === 'none') return Promise.reject(new TypeError('Failed to fetch'));
  if ('status' in answer) return Promise.resolve(new Response('', { status: answer.status }));
  if ('text' in answer) return Promise.resolve(new Response(answer.text));
  return Promise.resolve(Response.json(answer));
}

/** Opens the whole app at an address, as a reader would, on whatever the host answers. */
export function openApp(answer: Answer, search = '') {
  window.history.replaceState(null, '', `/${search}`);
  const fetchDataset = vi.fn(() => responseTo(answer));
  vi.stubGlobal('fetch', fetchDataset);
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  return { user, fetchDataset };
}

/** jsdom has dialogs, but no way to open them. */
export function giveDialogs() {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

export function evidence() {
  return within(screen.getByRole('region', { name: 'Evidence' }));
}

export async function ties() {
  return within(await screen.findByRole('list', { name: 'Ties' }));
}

/** The slider of years, once the page is there: what stands beside the drawing comes after it. */
export async function yearSlider() {
  await screen.findByRole('region', { name: 'Evidence' });
  return screen.getByRole<HTMLInputElement>('slider', { name: 'Year' });
}

/** The stop that a slider names where it stands, without its title: its value is a day, the middle of it. */
export function stopOf(slider: HTMLElement): string | undefined {
  return slider.getAttribute('aria-valuetext')?.split(': ').at(0);
}
