// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Cancelled } from '../../src/export/job.ts';
import { useSaving } from '../../src/export/use-saving.ts';
import { saveBlob } from '../../src/ui/save-blob.ts';

vi.mock('../../src/ui/save-blob.ts', () => ({ saveBlob: vi.fn() }));

test('a file that is cancelled while it is made is not saved, and the page says so', async () => {
  const { result } = renderHook(() => useSaving());
  act(() => {
    result.current.save('mine.png', ({ signal, tell }) => {
      tell(0.25);
      return new Promise((_, refuse) => {
        signal.addEventListener('abort', () => refuse(new Cancelled()));
      });
    });
  });
  await waitFor(() => expect(result.current.share).toBe(0.25));
  expect(result.current.making).toBe('mine.png');

  act(() => result.current.cancel());

  await waitFor(() => expect(result.current.making).toBeNull());
  expect(result.current.message).toBe('mine.png was not made: you cancelled it.');
  expect(saveBlob).not.toHaveBeenCalled();
});

test('what is to be said of a file is said once it is saved', async () => {
  const { result } = renderHook(() => useSaving());

  await act(() =>
    result.current.save('mine.png', async () => ({
      content: new Blob(['1']),
      remark: ' Smaller.',
    })),
  );

  expect(result.current.message).toBe('Saved as mine.png. Smaller.');
  expect(saveBlob).toHaveBeenCalledOnce();
});
