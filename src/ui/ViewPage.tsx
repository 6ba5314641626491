import type { ReactNode } from 'react';
import './view-page.css';

interface Props {
  readonly title: string;
  /** Whether the title is names, which no browser is to translate. */
  readonly isNames?: boolean;
  /** What the view shows and how to read it, in a sentence or two. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A view that reads like a page: a title, a lead, and what there is to see. */
export function ViewPage({ title, isNames = false, lead, children }: Props) {
  return (
    <div className="view-page">
      <h2 translate={isNames ? 'no' : undefined}>{title}</h2>
      <p className="view-lead">{lead}</p>
      {children}
    </div>
  );
}
