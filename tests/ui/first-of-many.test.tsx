// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { useFirstOfMany } from '../../src/ui/first-of-many.tsx';

const NUMBERS = Array.from({ length: 1234 }, (_, index) => index + 1);

function List({ numbers, kept = -1 }: { numbers: readonly number[]; kept?: number }) {
  const { shown, more } = useFirstOfMany(numbers, 'numbers', {
    atATime: 500,
    never: (number) => number === kept,
  });
  return (
    <>
      <ul>
        {shown.map((number) => (
          <li key={number}>{number}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

function listed(): readonly number[] {
  // To ask each of more than a thousand for its role would take seconds.
  return [...screen.getByRole('list').children].map((item) => Number(item.textContent));
}

describe('the first of many', () => {
  test('are all of them, without a word, where they are few', () => {
    render(<List numbers={NUMBERS.slice(0, 500)} />);

    expect(listed()).toEqual(NUMBERS.slice(0, 500));
    expect(screen.queryByText(/are listed/)).toBeNull();
  });

  test('say how many there are in all, and give way to the next, to the last', async () => {
    const user = userEvent.setup();
    render(<List numbers={NUMBERS} />);

    expect(listed()).toEqual(NUMBERS.slice(0, 500));
    screen.getByText(/500 of 1,234 numbers are listed\./);
    await user.click(screen.getByRole('button', { name: 'Show 500 more' }));
    screen.getByText(/1,000 of 1,234 numbers are listed\./);
    await user.click(screen.getByRole('button', { name: 'Show 234 more' }));
    expect(listed()).toEqual(NUMBERS);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('leave out nothing that must not be missing, and keep the order', () => {
    render(<List numbers={NUMBERS} kept={1200} />);

    expect(listed()).toEqual([...NUMBERS.slice(0, 500), 1200]);
    screen.getByText(/501 of 1,234 numbers are listed\./);
  });
});
