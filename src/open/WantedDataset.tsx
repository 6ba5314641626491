import { useEffect, useEffectEvent, useState } from 'react';
import { type DataAddress, LOCAL, readDataAddress } from '../state/data-address.ts';
import { Button } from '../ui/Button.tsx';
import { Consent } from './Consent.tsx';
import { openKept } from './kept-datasets.ts';
import { OpeningSteps } from './OpeningSteps.tsx';
import type { OpenedDataset } from './opened-dataset.ts';
import { takeFocus } from './take-focus.ts';
import { filesArrival, today } from './today.ts';
import { type OpeningDataset, useOpening } from './use-opening.ts';
import '../ui/field.css';
import './open.css';

interface Props {
  /** What the page's address calls the dataset. */
  readonly data: string;
  readonly onOpened: (opened: OpenedDataset) => void;
  readonly onHome: () => void;
}

/** The page of a link that names a dataset: it is opened, or asked for, or said to be out of reach. */
export function WantedDataset({ data, onOpened, onHome }: Props) {
  const wanted = readDataAddress(data, document.baseURI);
  const [other, setOther] = useState<OpenedDataset | null>(null);
  const steps = useOpening((opened) => {
    if (opened.data === data) onOpened(opened);
    else setOther(opened);
  });
  const [tried, setTried] = useState(false);
  const begin: Begin = (arrival, asked) => {
    setTried(true);
    steps.begin(arrival, asked);
  };
  if (other !== null) {
    return (
      <main className="notice open-wanted">
        <h1>Two Triangles</h1>
        <p role="status" tabIndex={-1} ref={takeFocus}>
          The link was made from another version of this dataset ({wordsOf(data)}) than that of the
          file ({wordsOf(other.data)}). What it names may be gone, or read otherwise.
        </p>
        <p>
          <Button onClick={() => onOpened(other)}>Open the file at the view of the link</Button>
        </p>
      </main>
    );
  }
  return (
    <main className="notice open-wanted">
      <h1>Two Triangles</h1>
      {steps.opening.kind === 'waiting' ? (
        <Waiting data={data} wanted={wanted} tried={tried} begin={begin} />
      ) : (
        <OpeningSteps steps={steps} />
      )}
      <p>
        <Button look="link" onClick={onHome}>
          Open the corpus of this site instead
        </Button>
      </p>
    </main>
  );
}

function wordsOf(data: string): string {
  return data.slice(LOCAL.length);
}

type Begin = OpeningDataset['begin'];

interface WaitingProps {
  readonly data: string;
  readonly wanted: DataAddress;
  /** Whether it was begun before: what failed or was stopped does not begin again by itself. */
  readonly tried: boolean;
  readonly begin: Begin;
}

function Waiting({ data, wanted, tried, begin }: WaitingProps) {
  switch (wanted.kind) {
    case 'own host':
      return <AtOnce tried={tried} onStart={() => begin(linkArrival(wanted.href), asked(data))} />;
    case 'other host':
      return (
        <>
          <p>This link opens a dataset that is not part of this site.</p>
          <Consent
            host={wanted.host}
            asked={tried}
            onAgree={() => begin(linkArrival(wanted.href), asked(data))}
          />
        </>
      );
    case 'local':
      return <FromDevice data={data} version={wanted.version} tried={tried} begin={begin} />;
    case 'refused':
      return <p role="alert">This link names a dataset that cannot be opened: {wanted.reason}.</p>;
  }
}

function asked(link: string) {
  return { name: link, link, keep: false };
}

function linkArrival(address: string) {
  return { kind: 'link', address, today: today() } as const;
}

interface AtOnceProps {
  readonly tried: boolean;
  readonly onStart: () => void;
}

/** Starts as soon as it is on the page; a second time only by hand. */
function AtOnce({ tried, onStart }: AtOnceProps) {
  const start = useEffectEvent(() => {
    if (!tried) onStart();
  });
  useEffect(() => {
    start();
  }, []);
  return tried ? (
    <p>
      <Button ref={takeFocus} onClick={onStart}>
        Try again
      </Button>
    </p>
  ) : null;
}

/** A dataset that was opened from a device: from what this browser keeps, or from its file again. */
function FromDevice(props: { readonly version: string } & Omit<WaitingProps, 'wanted'>) {
  const { data, version, tried, begin } = props;
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
  if (kept !== undefined) {
    const arrival = {
      kind: 'file' as const,
      file: kept,
      name: 'dataset.json',
      written: today(),
    };
    return (
      <AtOnce
        tried={tried}
        onStart={() => begin(arrival, { name: 'the kept dataset', link: data, keep: false })}
      />
    );
  }
  return (
    <>
      <p role="status">
        This link shows a dataset that was opened from a device (version {version}), and this
        browser does not keep it.
      </p>
      <label>
        Choose its file to see the view:{' '}
        <input
          type="file"
          multiple
          className="field"
          ref={tried ? takeFocus : null}
          onChange={({ currentTarget }) => {
            const brought = filesArrival([...(currentTarget.files ?? [])]);
            if (brought !== null) {
              begin(brought.arrival, { name: brought.name, link: null, keep: false });
            }
          }}
        />
      </label>
    </>
  );
}
