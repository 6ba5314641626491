import { useEffect, useEffectEvent, useState } from 'react';
import { type DataAddress, readDataAddress } from '../state/address/data-address.ts';
import { Button } from '../ui/Button.tsx';
import { AtOnce } from './AtOnce.tsx';
import { Consent } from './Consent.tsx';
import { FromDevice } from './FromDevice.tsx';
import { OpeningSteps } from './OpeningSteps.tsx';
import type { OpenedDataset } from './opened-dataset.ts';
import { takeFocus } from './take-focus.ts';
import { filesArrival, today } from './today.ts';
import { type OpeningDataset, useOpening } from './use-opening.ts';
import './open.css';

interface Props {
  /** What the page's address calls the dataset. */
  readonly data: string;
  /** What was dropped on the page: it is opened in place of what the link names. */
  readonly files: readonly File[];
  readonly onOpened: (opened: OpenedDataset) => void;
  readonly onHome: () => void;
}

/** The page of a link that names a dataset: it is opened, or asked for, or said to be out of reach. */
export function WantedDataset({ data, files, onOpened, onHome }: Props) {
  const wanted = readDataAddress(data, document.baseURI);
  const [other, setOther] = useState<OpenedDataset | null>(null);
  const steps = useOpening((opened) => {
    if (opened.data === data) onOpened(opened);
    else setOther(opened);
  }, window.location.search);
  const [tried, setTried] = useState(false);
  const begin: Begin = (arrival, asked) => {
    setTried(true);
    setOther(null);
    steps.begin(arrival, asked);
  };
  const beginWith = (chosen: readonly File[]) => {
    const brought = filesArrival(chosen);
    if (brought !== null) begin(brought.arrival, { name: brought.name, link: null, keep: false });
  };
  const beginWithDropped = useEffectEvent(beginWith);
  useEffect(() => {
    beginWithDropped(files);
  }, [files]);
  const back = () => {
    setOther(null);
    steps.cancel();
  };
  return (
    <main className="notice open-wanted">
      <h1>Two Triangles</h1>
      {other !== null ? (
        <OtherThanWanted wanted={wanted} other={other} onOpen={onOpened} onBack={back} />
      ) : null}
      {other === null && steps.opening.kind !== 'waiting' ? <OpeningSteps steps={steps} /> : null}
      {other === null && steps.opening.kind === 'waiting' ? (
        <Waiting data={data} wanted={wanted} tried={tried} begin={begin} onFiles={beginWith} />
      ) : null}
      <p>
        <Button look="link" onClick={onHome}>
          Open the corpus of this site instead
        </Button>
      </p>
    </main>
  );
}

interface OtherProps {
  readonly wanted: DataAddress;
  readonly other: OpenedDataset;
  readonly onOpen: (other: OpenedDataset) => void;
  readonly onBack: () => void;
}

/** What the reader brought is not what the link names: it opens all the same, if that is wished. */
function OtherThanWanted({ wanted, other, onOpen, onBack }: OtherProps) {
  return (
    <>
      <p role="status" tabIndex={-1} ref={takeFocus}>
        {wanted.kind === 'local' ? (
          <>
            The link shows version {wanted.version} of a dataset; “<bdi>{other.name}</bdi>” holds
            version {other.dataset.version}. It may be the same dataset, changed since, or another.
          </>
        ) : (
          <>
            “<bdi>{other.name}</bdi>” is not the dataset that the link names.
          </>
        )}{' '}
        What the link shows may be missing from it, or read otherwise.
      </p>
      <p className="open-tools">
        <Button onClick={() => onOpen(other)}>Open it at the view of the link</Button>
        <Button onClick={onBack}>Back</Button>
      </p>
    </>
  );
}

type Begin = OpeningDataset['begin'];

interface WaitingProps {
  readonly data: string;
  readonly wanted: DataAddress;
  /** Whether it was begun before: what failed or was stopped does not begin again by itself. */
  readonly tried: boolean;
  readonly begin: Begin;
  readonly onFiles: (files: readonly File[]) => void;
}

function Waiting({ data, wanted, tried, begin, onFiles }: WaitingProps) {
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
      return (
        <FromDevice
          data={data}
          version={wanted.version}
          tried={tried}
          begin={begin}
          onFiles={onFiles}
        />
      );
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
