import { DASHES } from './dashes.ts';
import './turn-swatch.css';

const LOOKS = {
  appeared: { tone: 'appeared', dashes: undefined, sign: '+' },
  ended: { tone: 'ended', dashes: undefined, sign: '−' },
  changed: { tone: 'changed', dashes: undefined, sign: '≠' },
  'unknown before': { tone: 'appeared', dashes: DASHES.unknown, sign: '?·' },
  'unknown after': { tone: 'ended', dashes: DASHES.unknown, sign: '·?' },
  stayed: { tone: 'stayed', dashes: undefined, sign: '' },
} as const;

interface Props {
  readonly turn: keyof typeof LOOKS;
  /** What is inferred from silence is dashed. */
  readonly ground?: 'said' | 'silence';
}

/** A stretch of line as the drawing of a comparison has it. Decoration: words stand beside it. */
export function TurnSwatch({ turn, ground = 'said' }: Props) {
  const { tone, dashes: own, sign } = LOOKS[turn];
  const inferred = ground === 'silence' && (turn === 'appeared' || turn === 'ended');
  const dashes = inferred ? DASHES.inferred : own;
  return (
    <span aria-hidden="true" className={`turn-swatch turn-tone-${tone}`}>
      <svg aria-hidden="true" className="line" width="22" height="14">
        <line
          x1="2"
          x2="20"
          y1="7"
          y2="7"
          strokeWidth={tone === 'stayed' ? 1.4 : 3}
          strokeDasharray={dashes?.join(' ')}
          strokeLinecap={own === undefined ? undefined : 'round'}
        />
      </svg>
      <span className="turn-sign">{sign}</span>
    </span>
  );
}
