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
      return <circle className="cell-line" cx="10" cy="10" r="6" />;
    case 'carried forward':
      return (
        <>
          <circle className="cell-line cell-thin" cx="10" cy="10" r="6" />
          <path className="cell-full" d="M10 4a6 6 0 0 0 0 12z" />
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

/** Full where the tenor is one; with a stroke through it, or a half, so that grey print tells it too. */
function Tenor({ sign }: { sign: Sign }) {
  return (
    <>
      <circle className="cell-full" cx="10" cy="10" r="7" />
      {sign === 'negative' ? <path className="cell-bar" d="M6 10h8" /> : null}
      {sign === 'ambivalent' ? <path className="cell-bar" d="M6.5 8h7M6.5 12h7" /> : null}
    </>
  );
}
