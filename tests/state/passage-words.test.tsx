// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PassageWords } from '../../src/state/PassageWords.tsx';
import { aDataset } from '../builder.ts';

function passageOf(exact: string) {
  const [claim] = aDataset().claim().build().claims;
  if (claim === undefined) throw new Error('There is no claim.');
  return { ...claim.passage, exact };
}

test('words that would fill pages are shown by their beginning, and whole when asked for', async () => {
  const words = `${'Arms were sold. '.repeat(1_000)}And paid.`;
  const { container } = render(<PassageWords passage={passageOf(words)} />);

  expect(container.querySelector('q')).toHaveTextContent(/^Arms were sold\..* \[…\]$/);
  expect(container.textContent?.length).toBeLessThan(5_000);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 16,009 characters' }));

  expect(container.querySelector('q')?.textContent).toBe(words);
  expect(screen.queryByRole('button')).toBeNull();
});

test('no character is cut in two', () => {
  const { container } = render(<PassageWords passage={passageOf(`x${'𝒜'.repeat(3_000)}`)} brief />);

  expect(container.querySelector('q')?.textContent?.isWellFormed()).toBe(true);
  expect(screen.queryByRole('button')).toBeNull();
});
