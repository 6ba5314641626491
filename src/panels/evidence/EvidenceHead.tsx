import type { ReactNode } from 'react';
import { useActions, useSelection } from '../../state/use-explorer.tsx';
import { NOTHING, withSelection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface Props {
  readonly title: string;
  /** Whether the title is names, which no browser is to translate. */
  readonly isNames?: boolean;
  readonly children: ReactNode;
}

/** The head of the panel: what is selected, and the way out. */
export function EvidenceHead({ title, isNames = false, children }: Props) {
  const { change } = useActions();
  const selected = useSelection().kind !== 'nothing';
  return (
    <>
      <div className="evidence-title">
        <h2 tabIndex={-1} translate={isNames ? 'no' : undefined}>
          {title}
        </h2>
        {selected ? (
          <Button
            look="quiet"
            aria-label="Close the evidence"
            title="Close (Esc)"
            onClick={() => change(withSelection, NOTHING)}
          >
            <Icon name="close" />
          </Button>
        ) : null}
      </div>
      <header className="evidence-head">{children}</header>
    </>
  );
}
