import type { Choices } from '../model/choices.ts';
import type { Dataset } from '../model/dataset.ts';
import { leastInWords } from '../model/words/least-words.ts';
import { countInWords } from '../model/words/words.ts';
import type { FilterName } from './filters.ts';

/** What a filter does that is set, where filters are listed: "3 of 13 kinds are off". */
export function filterInWords(
  name: FilterName,
  choices: Choices,
  { actors, relationTypes }: Pick<Dataset, 'actors' | 'relationTypes'>,
): string {
  const { focus, hiddenRelations, hiddenTurns, least, shownStates } = choices;
  switch (name) {
    case 'focus':
      return `In focus: ${actors.find(({ id }) => id === focus?.actor)?.name ?? 'nobody'}${focus?.steps === 2 ? ' and neighbours' : ''}`;
    case 'kinds':
      return kindsInWords(hiddenRelations, relationTypes);
    case 'states':
      return `States: ${[...shownStates].join(', ') || 'none'}`;
    case 'turns':
      return `${countInWords(hiddenTurns.size, 'kind')} of change off`;
    default:
      return leastInWords({ sources: 0, claims: 0, ties: 0, [name]: least[name] }).join();
  }
}

function kindsInWords(hidden: Choices['hiddenRelations'], kinds: Dataset['relationTypes']): string {
  const on = kinds.filter(({ id }) => !hidden.has(id));
  const [only] = on;
  return on.length === 1 && only !== undefined
    ? `Only ${only.name}`
    : `${hidden.size} of ${kinds.length} kinds off`;
}
