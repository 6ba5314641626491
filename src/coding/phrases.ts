/** Scripts that set words apart by spaces, so that the edge of a phrase must be the edge of a word. */
const SPACED = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}';

/** Where a sentence begins, as far as the words before it tell: nothing but openings, or an end and a space. */
const AT_BEGINNING = '(?<=^[\\p{P}\\s]*|[.!?:][\\p{P}]*\\s[\\p{P}]*)';

/**
 * A pattern, for the whole of a text, of phrases as they are written; where a sentence begins, with a capital
 * too, so that "will" finds "Will he?" but "may" not the month. A `*` stands for any one word.
 */
export function patternOf(phrases: readonly string[]): RegExp {
  const forms = phrases.flatMap((phrase) => [edged(phrase), ...capitalForm(phrase)]);
  // Nothing at all is a place of no text.
  return new RegExp(forms.length === 0 ? '(?!)' : forms.join('|'), 'gu');
}

/** Whether a text has any of some phrases. */
export function hasAny(text: string, phrases: RegExp): boolean {
  return text.search(phrases) >= 0;
}

function capitalForm(phrase: string): readonly string[] {
  const [first = ''] = phrase;
  const capital = first.toLocaleUpperCase('en');
  return capital === first ? [] : [AT_BEGINNING + edged(capital + phrase.slice(first.length))];
}

/** A phrase as a pattern that neither begins nor ends inside a word. */
function edged(phrase: string): string {
  const words = phrase.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&'));
  return `(?<![${SPACED}](?=[${SPACED}]))${words.join('[\\p{L}\\p{N}]+')}(?!(?<=[${SPACED}])[${SPACED}])`;
}
