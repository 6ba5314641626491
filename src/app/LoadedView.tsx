import { Unhurried, useExplorer } from '../state/use-explorer.tsx';
import { isPrompt, type PageName, standsAlone, viewTitle } from '../state/views.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { PAGES } from './views.ts';

interface Props {
  readonly name: PageName;
  readonly inForce: boolean;
}

/** A view that scrolls like a page; beside the panels, or above them all where it is the page's own. */
export function LoadedView({ name, inForce }: Props) {
  const { snapshots } = useExplorer().dataset;
  const Place = standsAlone(name) ? 'main' : 'section';
  return (
    <Place
      className="page-screen"
      data-view={name}
      aria-label={viewTitle(name, snapshots)}
      inert={!inForce}
      tabIndex={-1}
    >
      <Loaded
        what="This view"
        load={PAGES[name]}
        fallback={<p className="page-opening">Opening the view…</p>}
      >
        {(View) =>
          isPrompt(name) ? (
            <View />
          ) : (
            <Unhurried>
              <View />
            </Unhurried>
          )
        }
      </Loaded>
    </Place>
  );
}
