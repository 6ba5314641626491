/**
 * How the words of a sentence come back: each in its own place; all in the place of the first, as where another
 * language has another order; or so in the texts themselves, of which those that are left over are taken out.
 */
export type TranslationManner = 'each' | 'sentence' | 'in place';

/** What shows on a page, in the language it was written in. */
export interface TranslatedPage {
  /** Its address and all words without blanks, translated back; those the translator was too late for are marked. */
  readonly words: () => string;
  readonly stop: () => void;
}

/**
 * Translates the page as browsers do, and goes on with whatever changes. In the other language all letters are
 * 13 places further, so that all words can be told from those of the page, and translated back. With `none` it only
 * reads. Stands alone: it is also carried into a browser as text.
 */
export function translatePage(manner: TranslationManner | 'none'): TranslatedPage {
  const WITHIN =
    'a,abbr,b,bdi,button,cite,code,em,font,i,kbd,mark,q,s,small,span,strong,sub,sup,time,tspan';
  const UNTRANSLATED = 'script,style,noscript,textarea,[translate="no"]';
  const written = new WeakSet<Node>();
  const inPlace = new WeakMap<Text, string>();

  const turned = (words: string) =>
    words.replace(/[a-z]/gi, (letter) => {
      const a = letter < 'a' ? 65 : 97;
      return String.fromCharCode(a + ((letter.charCodeAt(0) - a + 13) % 26));
    });
  const isDone = (text: Text) => written.has(text) || inPlace.get(text) === text.data;
  const toTranslate = (text: Text) =>
    text.data.trim() !== '' && text.parentElement?.closest(UNTRANSLATED) === null;
  const textsIn = (root: Node): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    if (root instanceof Text) found.push(root);
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) found.push(walker.currentNode);
    return found;
  };
  const everyText = () =>
    [document.querySelector('title'), document.body].flatMap((root) =>
      root === null ? [] : textsIn(root),
    );
  const sentenceOf = (text: Text): Element | null => {
    let element = text.parentElement;
    while (element?.matches(WITHIN)) element = element.parentElement;
    return element;
  };
  const wrapped = (words: string) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    const text = document.createTextNode(turned(words));
    written.add(text);
    inner.append(text);
    outer.append(inner);
    return outer;
  };
  const put = (text: Text, words: string) => {
    if (manner !== 'in place' && text.parentElement?.localName !== 'title') {
      text.replaceWith(wrapped(words));
    } else if (words === '') {
      text.remove();
    } else {
      text.data = turned(words);
      inPlace.set(text, text.data);
    }
  };
  const putSentence = (texts: readonly Text[]) => {
    const words = texts.map(({ data }) => data);
    for (const [place, text] of texts.entries()) {
      if (manner === 'each') put(text, words[place] ?? '');
      else put(text, place === 0 ? words.join('') : '');
    }
  };
  const translate = (texts: readonly Text[]) => {
    let sentence: Text[] = [];
    let of: Element | null = null;
    for (const text of texts) {
      if (text.data.trim() === '' || !text.isConnected) continue;
      const goesOn = toTranslate(text) && !isDone(text);
      if (!goesOn || sentenceOf(text) !== of) {
        putSentence(sentence);
        sentence = [];
      }
      of = sentenceOf(text);
      if (goesOn) sentence.push(text);
    }
    putSentence(sentence);
  };

  const observer = new MutationObserver((records) => {
    const changed = records.flatMap(({ type, target, addedNodes }) =>
      type === 'childList' ? [...addedNodes] : [target],
    );
    const sentences = changed
      .filter(({ isConnected }) => isConnected)
      .flatMap(textsIn)
      .map(sentenceOf);
    // Each whole, since a text between two others may be as it was.
    for (const sentence of new Set(sentences)) if (sentence !== null) translate(textsIn(sentence));
  });
  if (manner !== 'none') {
    translate(everyText());
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  }

  const read = (text: Text) => {
    // Nor what only a translated page says: that quotations in it are translated.
    if (text.parentElement?.closest('script,style,noscript,.verbatim-note') !== null) return '';
    if (isDone(text)) return turned(text.data);
    return manner === 'none' || !toTranslate(text) ? text.data : `[not translated: ${text.data}]`;
  };
  return {
    words: () => `${location.search} ${everyText().map(read).join('').replaceAll(/\s/g, '')}`,
    stop: () => observer.disconnect(),
  };
}
