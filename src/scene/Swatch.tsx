import { DASHES } from './dashes.ts';
import './swatch.css';

type SwatchTone = 'ink' | 'cooperative' | 'conflictual' | 'ambivalent' | 'unstated' | 'context';

interface MarkProps {
  readonly mark: string;
  readonly look?: 'full' | 'hollow' | 'square' | 'struck' | 'dotted';
  readonly tone?: SwatchTone;
}

/** The letter in a disc that stands on a line of the drawing. Decoration: words stand beside it. */
export function Mark({ mark, look = 'full', tone = 'ink' }: MarkProps) {
  return (
    <span aria-hidden="true" className={`mark mark-${look} tone-${tone}`}>
      {mark}
    </span>
  );
}

export type LineLook =
  | 'solid'
  | 'dashed'
  | 'dash-dot'
  | 'hollow'
  | 'faint'
  | 'dotted'
  | 'thin'
  | 'sparse'
  | 'hairline'
  | 'hatched'
  | 'haloed';

interface LineProps {
  readonly look: LineLook;
  readonly tone?: SwatchTone;
  readonly width?: number;
  /** The outline of the letter's ground, where that tells two lines apart. */
  readonly ground?: 'disc' | 'square';
}

const PATTERNS: Readonly<Partial<Record<LineLook, readonly number[]>>> = {
  dashed: DASHES.conflictual,
  'dash-dot': DASHES.ambivalent,
  dotted: DASHES.possible,
  sparse: DASHES.denied,
  hairline: DASHES.silence,
  hatched: DASHES.hatched,
};

/** A short stretch of line as the drawing has it. Decoration: words stand beside it. */
export function LineSwatch({ look, tone = 'ink', width, ground }: LineProps) {
  return (
    <svg aria-hidden="true" className={`line line-${look} tone-${tone}`} width="36" height="14">
      <line className="line-casing" x1="2" x2="34" y1="7" y2="7" />
      <line
        className="line-core"
        x1="2"
        x2="34"
        y1="7"
        y2="7"
        strokeDasharray={PATTERNS[look]?.join(' ')}
        style={width === undefined ? undefined : { strokeWidth: width }}
      />
      {ground === 'disc' ? <circle className="line-ground" cx="18" cy="7" r="4.5" /> : null}
      {ground === 'square' ? (
        <rect className="line-ground" x="13.5" y="2.5" width="9" height="9" />
      ) : null}
    </svg>
  );
}
