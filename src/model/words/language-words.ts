const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** What a language is called, by its tag: "Korean", "Traditional Chinese". */
export function languageInWords(tag: string): string {
  return NAMES.of(tag) ?? tag;
}
