import { TURNS, type Turn } from '../model/comparison.ts';
import type { ComparedMoments } from '../model/time/moment.ts';
import { turnMeaning } from '../model/words/turn-meanings.ts';
import { turnInWords } from '../model/words/turn-words.ts';
import { capitalised } from '../model/words/words.ts';
import './turn-meanings.css';

interface Props {
  /** Those that occur; the others are not explained. */
  readonly turns: readonly Turn[];
  readonly moments: ComparedMoments;
}

/** What is said to have become of ties, each word with what it means, folded. */
export function TurnMeanings({ turns, moments }: Props) {
  const told = TURNS.filter((turn) => turns.includes(turn));
  if (told.length === 0) return null;
  return (
    <details className="turn-meanings">
      <summary>What these words mean</summary>
      <dl>
        {told.map((turn) => (
          <div key={turn}>
            <dt>{capitalised(turnInWords(turn, moments))}</dt>
            <dd>{turnMeaning(turn, moments)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
