import type { ReactNode } from 'react';
import { followOnPage } from './plain-click.ts';
import './heading-link.css';

interface Props {
  /** Where it leads. */
  readonly title: string;
  readonly href: string;
  /** A name, which no browser is to translate. */
  readonly children: ReactNode;
  /** Goes there without loading the page anew. */
  readonly onFollow: () => void;
}

/**
 * A heading in a long list that leads on. It is no stop of the Tab key, and the arrow keys pass it by: whatever
 * it leads to can be reached from the entries below it too.
 */
export function HeadingLink({ title, href, children, onFollow }: Props) {
  return (
    <a
      className="heading-link"
      translate="no"
      href={href}
      title={title}
      tabIndex={-1}
      onClick={(event) => followOnPage(event, onFollow)}
    >
      {children}
    </a>
  );
}
