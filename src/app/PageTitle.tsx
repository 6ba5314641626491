import { actorsInWords } from '../model/words.ts';
import {
  useActorName,
  useExplorer,
  useSelection,
  useSnapshot,
  useViewName,
} from '../state/use-explorer.tsx';
import { VIEW_TITLES } from './view-titles.ts';

/** The title of the window and of the entries in the browser's history: what is looked at, when. */
export function PageTitle() {
  const { tieById } = useExplorer();
  const { year } = useSnapshot();
  const selection = useSelection();
  const name = useViewName();
  const nameOf = useActorName();
  if (name !== 'network') return <title>{`${VIEW_TITLES[name]} · Two Triangles`}</title>;
  const tie = selection.kind === 'tie' ? tieById.get(selection.id) : undefined;
  const subject = tie === undefined ? '' : `${actorsInWords(tie, nameOf)}, ${tie.relation.name}, `;
  return <title>{`${subject}${year} · Two Triangles`}</title>;
}
