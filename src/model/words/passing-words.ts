import type { ActorId } from '../dataset.ts';
import type { Passing } from '../passing.ts';
import type { Tie } from '../tie.ts';
import type { ComparedMoments, Moment } from '../time/moment.ts';
import { momentName, momentNoun, momentWhen } from './moment-words.ts';
import { kindInWords } from './pair-words.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * "Between the two years: Diplomatic contact: disputed in 2022; UN voting: told of 2024 only." Nothing where a
 * comparison leaves nothing out.
 */
export function passingInWords(
  told: readonly { readonly tie: Tie; readonly passing: readonly Passing[] }[],
  { before, after }: ComparedMoments,
  nameOf: (actor: ActorId) => string,
): string {
  const ties = told.filter(({ passing }) => passing.length > 0);
  if (ties.length === 0) return '';
  const words = ties.map(
    ({ tie, passing }) => `${kindInWords(tie, nameOf)}: ${passingOfTieInWords(passing)}`,
  );
  return `Between the two ${momentNoun([before, after])}s: ${words.join('; ')}.`;
}

/** "disputed in 2022, told of 2022 and 2024 only" */
export function passingOfTieInWords(passing: readonly Passing[]): string {
  return passing
    .map(({ how, moments }) =>
      how === 'there'
        ? `told of ${LIST.format(moments.map(momentName))} only`
        : `${how} ${whenInWords(moments)}`,
    )
    .join(', ');
}

function whenInWords([first, ...others]: readonly Moment[]): string {
  if (first === undefined) return '';
  return LIST.format([momentWhen(first), ...others.map(momentName)]);
}
