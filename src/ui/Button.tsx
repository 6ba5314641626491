import type { ComponentProps } from 'react';
import './button.css';

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  /** `plain` has a frame, `quiet` has none, `link` reads like a word in a sentence. */
  readonly look?: 'plain' | 'quiet' | 'link';
  /** Whether it sends the form that it stands in. */
  readonly submits?: boolean;
};

export function Button({ look = 'plain', submits = false, ...rest }: Props) {
  const type = submits ? 'submit' : 'button';
  return <button type={type} className={`button button-${look}`} {...rest} />;
}
