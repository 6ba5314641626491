import type { Mapping } from '../foreign/mapping/mapping.ts';
import { Button } from '../ui/Button.tsx';
import type { FirstReading } from './use-readings.ts';

interface Props {
  readonly first: FirstReading;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Says that columns are read as they were once before, with the way back to the guess, and from there. */
export function ReadingTold({ first, mapping, onChange }: Props) {
  const { because, guess } = first;
  if (because === null) return null;
  const guessed = mapping === guess;
  return (
    <p className="mapping-offer">
      <span role="status">
        <bdi>{guessed ? 'Read as guessed.' : because}</bdi>
      </span>{' '}
      <Button onClick={() => onChange(guessed ? first.mapping : guess)}>
        {guessed ? 'Read it as before' : 'Read it as guessed'}
      </Button>
    </p>
  );
}
