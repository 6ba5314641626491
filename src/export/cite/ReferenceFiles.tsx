import { useId } from 'react';
import { momentStem } from '../../model/words/moment-words.ts';
import { snapshotAt } from '../../state/explorer.ts';
import { useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';
import { fileNameOf } from '../file-name.ts';
import { useSaving } from '../use-saving.ts';
import { REFERENCE_FORMATS, type ReferenceFormat } from './formats.ts';
import type { Subject } from './subjects.ts';

/** The same citations as files for programs that keep references. */
export function ReferenceFiles({ subject }: { readonly subject: Subject }) {
  const { dataset } = useExplorer();
  const view = useViewState((state) => state.view);
  const heading = useId();
  const { message, making, save } = useSaving();
  const stem = momentStem(snapshotAt(dataset, view.moment));
  const since = view.since === null ? '' : `-since-${momentStem(snapshotAt(dataset, view.since))}`;
  const what = `${subject.id}-of-${view.name}-${stem}${since}`;
  const saveAs = ({ ending, mediaType, write }: ReferenceFormat) =>
    save(fileNameOf(dataset, view, what, `.${ending}`), async () => {
      return new Blob([await write(subject.items)], { type: mediaType });
    });

  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>For programs that keep references</h3>
      <ul className="cite-files">
        {REFERENCE_FORMATS.map((format) => (
          <li key={format.ending}>
            <Button aria-disabled={making !== null} onClick={() => saveAs(format)}>
              Save {format.name}
            </Button>
            <span>{format.purpose}</span>
          </li>
        ))}
      </ul>
      <p role="status">{message}</p>
    </section>
  );
}
