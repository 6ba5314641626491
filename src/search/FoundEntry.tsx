import { languageInWords } from '../model/words/language-words.ts';
import type { Entry } from './entries.ts';
import { hiddenInWords, type SearchedView } from './hidden-words.ts';
import { namesFound } from './names-found.ts';

interface Props {
  readonly entry: Entry;
  readonly sight: SearchedView;
  readonly sought: string;
}

/** What was found: words and titles as in their own language, which no browser is to translate, and what tells it apart. */
export function FoundEntry({ entry, sight, sought }: Props) {
  const hidden = hiddenInWords(entry, sight);
  const { language } = entry;
  return (
    <>
      <span
        className="search-title"
        data-kind={entry.kind}
        lang={language === null ? '' : language}
        translate={language === undefined && entry.kind !== 'actor' ? undefined : 'no'}
      >
        {entry.title}
      </span>
      {namesFound(entry, sought).map(({ name, language: own }) => (
        <span key={name} className="search-about">
          <bdi lang={own ?? undefined} translate="no">
            {name}
          </bdi>
          {own === null ? null : ` (${languageInWords(own)})`}
        </span>
      ))}
      {entry.about === '' ? null : <span className="search-about">{entry.about}</span>}
      {hidden === '' ? null : <span className="search-hidden">{hidden}</span>}
    </>
  );
}
