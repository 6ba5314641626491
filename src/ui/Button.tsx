import type { ComponentProps } from 'react';
import './button.css';

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  /** `plain` has a frame, `quiet` has none, `link` reads like a word in a sentence. */
  readonly look?: 'plain' | 'quiet' | 'link';
};

export function Button({ look = 'plain', ...rest }: Props) {
  return <button type="button" className={`button button-${look}`} {...rest} />;
}
