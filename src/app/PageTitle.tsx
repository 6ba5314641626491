import { actorsInWords } from '../model/words.ts';
import {
  useActorName,
  useExplorer,
  useSelection,
  useSince,
  useSnapshot,
  useViewName,
} from '../state/use-explorer.tsx';
import type { ViewName } from '../state/view.ts';
import { VIEW_TITLES } from './view-titles.ts';

/** Views that show one year. */
const MOMENTARY: readonly ViewName[] = ['matrix', 'triads', 'table'];

/** The title of the window and of the entries in the browser's history: what is looked at, when. */
export function PageTitle() {
  const { tieById } = useExplorer();
  const { year } = useSnapshot();
  const selection = useSelection();
  const name = useViewName();
  const nameOf = useActorName();
  const since = useSince();
  const tie = selection.kind === 'tie' ? tieById.get(selection.id) : undefined;
  const parts = [
    tie === undefined ? null : `${actorsInWords(tie, nameOf)}, ${tie.relation.name}`,
    name === 'network' ? null : VIEW_TITLES[name],
    name === 'compare' ? `${since.year} with ${year}` : null,
    name === 'network' || MOMENTARY.includes(name) ? String(year) : null,
  ].filter((part) => part !== null);
  return (
    <title>{`${(name === 'about' ? [VIEW_TITLES.about] : parts).join(', ')} · Two Triangles`}</title>
  );
}
