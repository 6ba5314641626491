// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { asOneStop } from '../../src/ui/as-one-stop.ts';

function Rows({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      <button type="button">before</button>
      <ul ref={asOneStop}>
        {names.map((name) => (
          <li key={name}>
            <input type="checkbox" aria-label={name} />
            <button type="button">only {name}</button>
          </li>
        ))}
      </ul>
      <button type="button">after</button>
    </>
  );
}

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('a list that is one Tab stop', () => {
  test('is left by the next Tab, and found again where it was left', async () => {
    const user = userEvent.setup();
    render(<Rows names={['a', 'b', 'c']} />);

    await user.tab();
    await user.tab();
    expect(focused()).toBe('a');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('c');
    await user.tab();
    expect(focused()).toBe('after');
    await user.tab({ shift: true });
    expect(focused()).toBe('c');
  });

  test('has whatever stands in a row beside each other for left and right', async () => {
    const user = userEvent.setup();
    render(<Rows names={['a', 'b']} />);
    screen.getByLabelText('a').focus();

    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('only a');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('only b');
    await user.keyboard('{Home}');
    expect(focused()).toBe('a');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('a');
    await user.keyboard('{End}');
    expect(focused()).toBe('only b');
  });

  test('stays one where the entry that was left is gone', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Rows names={['a', 'b', 'c']} />);
    screen.getByLabelText('c').focus();
    screen.getByText('before').focus();

    rerender(<Rows names={['b', 'd']} />);

    await waitFor(() => expect(screen.getByLabelText('b').tabIndex).toBe(0));
    expect(screen.getByLabelText('d').tabIndex).toBe(-1);
    await user.tab();
    expect(focused()).toBe('b');
    await user.tab();
    expect(focused()).toBe('after');
  });
});
