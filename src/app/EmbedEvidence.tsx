import { useEffect, useRef } from 'react';
import { Evidence } from '../panels/evidence/Evidence.tsx';
import { Unhurried } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

/** The words behind what is selected, over the view that they are read in. */
export function EmbedEvidence({ onClose }: { readonly onClose: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} className="embed-evidence" tabIndex={-1} data-scrolls>
      <div className="embed-evidence-close">
        <Button look="quiet" aria-label="Close the words" title="Close (Esc)" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <Unhurried>
        <Evidence />
      </Unhurried>
    </div>
  );
}
