import { useExplorer } from '../../state/use-explorer.tsx';
import { inDigits } from '../../ui/first-of-many.tsx';

interface Props {
  /** How many actors are named; `null` where all are. */
  readonly named: number | null;
}

/** Says on the drawing that names are left out, and how to come to them. */
export function NamesLeftOut({ named }: Props) {
  const { actors } = useExplorer().dataset;
  if (named === null) return null;
  return (
    <p className="names-left-out">
      {inDigits(named)} of {inDigits(actors.length)} actors are named; zoom in for more.
    </p>
  );
}
