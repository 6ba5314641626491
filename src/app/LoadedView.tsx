import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { Unhurried, useExplorer } from '../state/use-explorer.tsx';
import type { ViewName } from '../state/view.ts';
import { viewTitle } from '../state/view-titles.ts';
import { Loaded } from '../ui/Loaded.tsx';

type LoadedName = Exclude<ViewName, 'network' | 'compare'>;

/** Views other than the drawing load when they are first opened. */
const LOADERS: Readonly<Record<LoadedName, () => LazyExoticComponent<ComponentType>>> = {
  years: () => lazy(async () => ({ default: (await import('../views/years/Plate.tsx')).Plate })),
  timeline: () =>
    lazy(async () => ({
      default: (await import('../views/timeline/Biographies.tsx')).Biographies,
    })),
  matrix: () =>
    lazy(async () => ({ default: (await import('../views/matrix/Matrix.tsx')).Matrix })),
  triads: () =>
    lazy(async () => ({ default: (await import('../views/triads/Triads.tsx')).Triads })),
  table: () => lazy(async () => ({ default: (await import('../views/table/Table.tsx')).Table })),
  sources: () =>
    lazy(async () => ({ default: (await import('../views/sources/Sources.tsx')).Sources })),
  about: () => lazy(async () => ({ default: (await import('../views/about/About.tsx')).About })),
};

/** Views with boxes to tick, which answer at once; the one that draws; and the one that follows nothing. */
const HURRIED: readonly LoadedName[] = ['sources', 'years', 'timeline', 'about'];

interface Props {
  readonly name: LoadedName;
  readonly inForce: boolean;
}

/** A view that scrolls like a page; beside the panels, or above them all where it is the page's own. */
export function LoadedView({ name, inForce }: Props) {
  const { snapshots } = useExplorer().dataset;
  const Place = name === 'about' ? 'main' : 'section';
  return (
    <Place
      className="page-screen"
      data-view={name}
      aria-label={viewTitle(name, snapshots.length)}
      inert={!inForce}
      tabIndex={-1}
    >
      <Loaded
        what="This view"
        load={LOADERS[name]}
        fallback={<p className="page-opening">Opening the view…</p>}
      >
        {(View) =>
          HURRIED.includes(name) ? (
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
