import { useState } from 'react';
import { LOCAL } from '../../state/address/data-address.ts';
import { versionMark } from '../../state/address/link-mark.ts';
import { dataIn, linkOf } from '../../state/address/links.ts';
import { useActions, useExplorer, useViewState } from '../../state/use-explorer.tsx';
import type { OpenMenu } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopying } from '../../ui/use-copying.ts';
import { Doings } from './Doings.tsx';
import type { Doing } from './what-can-be-done.ts';
import './menu.css';

interface Props {
  readonly onRead: () => void;
  readonly onExport: () => void;
}

/** The menu that is open, if any, and the word about a link that was copied from one. */
export function MenuOfDoings({ onRead, onExport }: Props) {
  const { dataset } = useExplorer();
  const menu = useViewState((state) => state.menu);
  const { change } = useActions();
  const { outcome, copy, forget } = useCopying();
  const [link, setLink] = useState('');
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const act = ({ view, next }: Doing, by: OpenMenu['by']) => {
    if (next === 'copy') {
      const address = linkOf({ view, mark: versionMark(dataset) }, window.location.href);
      setLink(address);
      copy(address);
      return;
    }
    change(() => view);
    if (next === 'export') onExport();
    // Who points keeps the focus.
    if (next === 'read' && by === 'key') onRead();
  };
  return (
    <>
      <div ref={setPlace} className="menu-place">
        {menu === null || place === null ? null : (
          <Doings menu={menu} place={place} onChoose={(doing) => act(doing, menu.by)} />
        )}
      </div>
      <div className="menu-word" data-outcome={outcome}>
        <span role="status">
          {outcome === 'copied' ? `Link copied.${needsItsFile()}` : null}
          {outcome === 'refused' ? 'The browser refused. Copy the link from here:' : null}
        </span>
        {outcome === 'refused' ? (
          <>
            <input className="menu-link" readOnly aria-label="Link" value={link} />
            <Button onClick={forget}>Close</Button>
          </>
        ) : null}
      </div>
    </>
  );
}

/** What a link to data from the reader's own device does not bring along. */
function needsItsFile(): string {
  const isLocal = dataIn(window.location.href)?.startsWith(LOCAL) ?? false;
  return isLocal ? ' Whoever follows it needs the file of this dataset.' : '';
}
