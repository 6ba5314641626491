import { againstIn, spokenAgainst } from '../../model/spoken-against.ts';
import type { Standing } from '../../model/standing.ts';
import { BestQuotations } from './BestQuotations.tsx';

/** The words against a tie at a moment: of others, or of those who say it, which is no dispute. */
export function SpokenAgainst({ standing }: { readonly standing: Standing }) {
  const against = spokenAgainst(standing);
  const qualified = against.every((claim) => againstIn(standing, claim) === 'qualifies');
  return (
    <BestQuotations
      title={qualified ? 'How the same voices qualify it' : 'What speaks against it'}
      claims={against}
      standings={[standing]}
    />
  );
}
