import { useEffect, useRef } from 'react';
import { addressOf } from '../state/address/view-address.ts';
import { useActions, useExplorer, useViewState } from '../state/use-explorer.tsx';
import { withName } from '../state/view.ts';
import { VIEW_NAMES, viewTitle } from '../state/views.ts';
import { followOnPage } from '../ui/plain-click.ts';

/** The way to every view of the dataset; each has an address of its own. */
export function ViewsNavigation() {
  const { snapshots } = useExplorer().dataset;
  const view = useViewState((state) => state.view);
  const { change } = useActions();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a small screen the way to the view in force may lie beyond the edge.
    const link = nav.current?.querySelector(`[data-opens="${view.name}"]`);
    link?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [view.name]);
  return (
    <nav ref={nav} className="views" aria-label="Views">
      <ul>
        {VIEW_NAMES.map((name) => (
          <li key={name}>
            <a
              href={addressOf(withName(view, name))}
              data-opens={name}
              aria-current={view.name === name ? 'page' : undefined}
              onClick={(event) => followOnPage(event, () => change(withName, name))}
            >
              {viewTitle(name, snapshots)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
