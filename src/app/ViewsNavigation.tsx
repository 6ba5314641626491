import { type MouseEvent, useEffect, useRef } from 'react';
import { addressOf } from '../state/address/view-address.ts';
import { useActions, useExplorer, useViewState } from '../state/use-explorer.tsx';
import { withName } from '../state/view.ts';
import { VIEW_NAMES, type ViewName, viewTitle } from '../state/views.ts';

/** The way to every view of the dataset; each has an address of its own. */
export function ViewsNavigation() {
  const { snapshots } = useExplorer().dataset;
  const view = useViewState((state) => state.view);
  const { change } = useActions();
  const follow = (event: MouseEvent, name: ViewName) => {
    // A reader who wants a new tab or window gets one.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change(withName, name);
  };
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
              onClick={(event) => follow(event, name)}
            >
              {viewTitle(name, snapshots.length)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
