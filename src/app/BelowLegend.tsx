import { ActorKinds } from '../panels/legend/ActorKinds.tsx';
import { LeastFilters } from '../panels/legend/LeastFilters.tsx';
import { LineKey } from '../panels/legend/LineKey.tsx';
import { Meanings } from '../panels/legend/Meanings.tsx';
import { EvidenceBasePanel } from '../panels/what-counts/EvidenceBasePanel.tsx';

/** What stands below the boxes of the legend, where nobody looks first: it loads after them. */
export function BelowLegend() {
  return (
    <>
      <div className="legend">
        <LeastFilters />
        <LineKey />
        <ActorKinds />
        <Meanings />
      </div>
      <EvidenceBasePanel />
    </>
  );
}
