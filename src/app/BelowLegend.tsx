import { EvidenceBasePanel } from '../evidence-base/EvidenceBasePanel.tsx';
import { LineKey } from '../filters/LineKey.tsx';
import { Meanings } from '../filters/Meanings.tsx';

/** What stands below the boxes of the legend, where nobody looks first: it loads after them. */
export function BelowLegend() {
  return (
    <>
      <div className="legend">
        <LineKey />
        <Meanings />
      </div>
      <EvidenceBasePanel />
    </>
  );
}
