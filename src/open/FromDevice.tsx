import { useEffect, useState } from 'react';
import { AtOnce } from './AtOnce.tsx';
import { openKept } from './kept-datasets.ts';
import { takeFocus } from './take-focus.ts';
import { today } from './today.ts';
import type { OpeningDataset } from './use-opening.ts';
import '../ui/field.css';

interface Props {
  readonly data: string;
  readonly version: string;
  /** Whether it was begun before: what failed or was stopped does not begin again by itself. */
  readonly tried: boolean;
  readonly begin: OpeningDataset['begin'];
  readonly onFiles: (files: readonly File[]) => void;
}

/** A dataset that was opened from a device: from what this browser keeps, or from its file again. */
export function FromDevice({ data, version, tried, begin, onFiles }: Props) {
  const [kept, setKept] = useState<Blob | undefined | 'unknown'>('unknown');
  useEffect(() => {
    let shown = true;
    openKept(version).then((content) => {
      if (shown) setKept(content);
    });
    return () => {
      shown = false;
    };
  }, [version]);
  if (kept === 'unknown') return null;
  if (kept === undefined) {
    return (
      <>
        <p role="status">
          This link shows a dataset that was opened from a device (version {version}), and this
          browser does not keep it.
        </p>
        <FileField focused={tried} onFiles={onFiles} />
      </>
    );
  }
  const start = () => {
    const arrival = { kind: 'file' as const, file: kept, name: 'dataset.json', written: today() };
    begin(arrival, { name: 'the kept dataset', link: data, keep: false });
  };
  return (
    <>
      <AtOnce tried={tried} onStart={start} />
      {tried ? <FileField focused={false} onFiles={onFiles} /> : null}
    </>
  );
}

interface FileFieldProps {
  readonly focused: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function FileField({ focused, onFiles }: FileFieldProps) {
  return (
    <label>
      Choose its file to see the view, or drop it on the page:{' '}
      <input
        type="file"
        multiple
        className="field"
        ref={focused ? takeFocus : null}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
