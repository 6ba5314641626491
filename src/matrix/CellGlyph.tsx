import type { CellState } from '../model/matrix.ts';
import type { Sign } from '../model/triads.ts';

interface Props {
  readonly state: CellState;
  readonly sign: Sign;
}

const TONES: Readonly<Record<Sign, string>> = {
  positive: 'tone-cooperative',
  negative: 'tone-conflictual',
  ambivalent: 'tone-ambivalent',
  unknown: 'tone-context',
};

/**
 * The state of a pair as a form, its tenor as a colour: full, hollow, half, square, dotted, struck, or
 * a mere point. What is denied has no tenor, whatever else stands between the two. Decoration: words
 * stand beside it.
 */
export function CellGlyph({ state, sign }: Props) {
  return (
    <svg
      aria-hidden="true"
      className={`cell-glyph ${TONES[state === 'denied' ? 'unknown' : sign]}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
    >
      <Form state={state} sign={sign} />
    </svg>
  );
}

function Form({ state, sign }: Props) {
  switch (state) {
    case 'attested':
      return <Tenor sign={sign} />;
    case 'presupposed':
      return (
        <>
          <circle className="cell-line" cx="10" cy="10" r="6.5" />
          <Bars sign={sign} look="cell-bar-inked" />
        </>
      );
    case 'carried forward':
      return (
        <>
          <circle className="cell-line cell-thin" cx="10" cy="10" r="6" />
          <path className="cell-full" d="M10 4a6 6 0 0 0 0 12z" />
          <Bars sign={sign} look="cell-bar-halved" />
        </>
      );
    case 'context':
      return <rect className="cell-line cell-thin" x="5" y="5" width="10" height="10" />;
    case 'possible':
      return <circle className="cell-line cell-dotted" cx="10" cy="10" r="6" />;
    case 'denied':
      return <path className="cell-line" d="M5 5l10 10M15 5L5 15" />;
    case 'filtered':
      return <path className="cell-line cell-thin" d="M5 10h10" />;
    case 'no evidence':
      return <circle className="cell-point" cx="10" cy="10" r="1.3" />;
  }
}

/** A full disc, with the bars of its tenor. */
function Tenor({ sign }: { sign: Sign }) {
  return (
    <>
      <circle className="cell-full" cx="10" cy="10" r="7" />
      <Bars sign={sign} look="cell-bar-paper" />
    </>
  );
}

/** One bar for what is conflictual, two for what is mixed, so that grey print tells it too. */
function Bars({ sign, look }: { sign: Sign; look: string }) {
  if (sign === 'negative') return <BarAt y={10} look={look} />;
  if (sign !== 'ambivalent') return null;
  return (
    <>
      <BarAt y={8} look={look} />
      <BarAt y={12} look={look} />
    </>
  );
}

/** Beside a half disc it stands on the other half only. */
function BarAt({ y, look }: { y: number; look: string }) {
  if (look === 'cell-bar-halved') return <path className="cell-bar-inked" d={`M10.5 ${y}h4`} />;
  return <path className={look} d={`M6.5 ${y}h7`} />;
}
