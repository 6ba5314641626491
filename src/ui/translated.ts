/**
 * Keeps the words of a page true where the browser translates it.
 *
 * A translator takes texts out of the page and puts others in their place: Chrome and Edge two nested `font`
 * elements for each, Safari and Firefox other texts, or other words in the same text. React goes on changing those
 * that it knows (https://github.com/facebook/react/issues/11538): the page then shows what was true before, and fails
 * where such a text is to go. So whenever the app is about to change a sentence, all of that sentence is first put back
 * in the app's own words, and the translator, who watches the page too, translates it anew. All of it, because
 * in another language the year of "Ties in 2014" may stand in what took the place of "Ties in".
 *
 * What the app does to the page and what others do is told apart by who calls: React changes a page in five
 * ways, and those are watched; translators live in a world of their own, or use none of them. Rejected: an element around
 * every text (texts that components return escape it, and half a sentence stays old); to make failures silent,
 * as many do, which leaves false words; to forbid translation.
 */

/** What a node is, and says if it is a text, as the app has it. */
interface Own {
  readonly node: Node;
  readonly words: string | null;
}

/** Elements within a sentence. All others begin one. */
const WITHIN = new Set(
  'a abbr b bdi bdo button cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
);

/** The children of each translated element as the app has them. */
const own = new WeakMap<Element, readonly Own[]>();
/** The parent of each of those: what was taken out of the page knows it no more. */
const homes = new WeakMap<Node, Element>();
const listeners = new Set<() => void>();
/** Sentences in which nothing is translated since others last changed the page. */
let restored = new WeakSet<Node>();
/** Whether anything was ever translated on this page. */
let translated = false;

/** Calls back, soon after, whenever something was translated, or put back in the app's words; until it is undone. */
export function onTranslation(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether an element shows other words than the app gave it. */
export function isTranslated(element: Element): boolean {
  if (!translated) return false;
  const children = own.get(element);
  if (children !== undefined && !isRestored(element, children)) return true;
  return [...element.children].some(isTranslated);
}

/** Watches a page from before the app begins. Undone by what it returns. */
export function keepWordsTrue(page: Document): () => void {
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const observer = new MutationObserver((records) => {
    if (noteTranslation(records)) tell();
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
  });
  const undo = watchChanges((changed, change) => {
    if (!isOnPage(changed)) return change();
    // What was not told yet has been done by others: what the app does is taken out right after.
    const waiting = observer.takeRecords();
    const news = waiting.length > 0 && noteTranslation(waiting);
    const back = translated && restoreSentence(changed);
    try {
      return change();
    } finally {
      observer.takeRecords();
      // Not within what React does, nor before the translator had its turn.
      if (news || back) setTimeout(tell);
    }
  });
  return () => {
    observer.disconnect();
    undo();
  };
}

/** Whether the app has a node on the page, even if others took it out. */
function isOnPage(node: Node): boolean {
  return node.isConnected || (translated && homes.has(topOf(node)));
}

function topOf(node: Node): Node {
  return node.parentNode === null ? node : topOf(node.parentNode);
}

/** Remembers what was there before others changed texts; returns whether they did. */
function noteTranslation(records: readonly MutationRecord[]): boolean {
  const before = new Map<Node, string | null>();
  const touched = new Map<Element, MutationRecord[]>();
  for (const record of records) {
    const { type, target, oldValue } = record;
    const parent = type === 'childList' ? target : parentOf(target);
    if (type !== 'childList' && !before.has(target)) before.set(target, oldValue);
    if (parent instanceof Element) touched.set(parent, [...(touched.get(parent) ?? []), record]);
  }
  restored = new WeakSet();
  let news = false;
  for (const [parent, changes] of touched) {
    if (!changes.some(tookText)) continue;
    news = true;
    if (own.has(parent)) continue;
    const children = childrenBefore(parent, changes);
    own.set(
      parent,
      children.map((node) => ({ node, words: before.get(node) ?? node.nodeValue })),
    );
    for (const node of children) homes.set(node, parent);
  }
  translated ||= news;
  return news;
}

function tookText({ type, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || [...removedNodes].some((node) => node instanceof Text);
}

/** The children of a node before some changes, told in their order. */
function childrenBefore(parent: Node, changes: readonly MutationRecord[]): readonly Node[] {
  let children: Node[] = [...parent.childNodes];
  for (const { addedNodes, removedNodes, nextSibling } of changes.toReversed()) {
    const added = new Set(addedNodes);
    children = children.filter((node) => !added.has(node));
    const place = nextSibling === null ? children.length : children.indexOf(nextSibling);
    children.splice(place, 0, ...removedNodes);
  }
  return children;
}

function isRestored(parent: Element, children: readonly Own[]): boolean {
  return (
    parent.childNodes.length === children.length &&
    children.every(
      ({ node, words }, place) =>
        parent.childNodes[place] === node && (words === null || node.nodeValue === words),
    )
  );
}

/** Puts the whole sentence that a node belongs to back in the app's words; returns whether it was translated. */
function restoreSentence(node: Node): boolean {
  const sentence = sentenceOf(node);
  if (restored.has(sentence)) return false;
  restored.add(sentence);
  return sentence instanceof Element && restore(sentence);
}

function sentenceOf(node: Node): Node {
  const parent = isWithin(node) ? parentOf(node) : null;
  return parent === null ? node : sentenceOf(parent);
}

function parentOf(node: Node): Node | null {
  return homes.get(node) ?? node.parentNode;
}

function isWithin(node: Node): boolean {
  return !(node instanceof Element) || WITHIN.has(node.localName);
}

function restore(parent: Element): boolean {
  const children = own.get(parent);
  let back = children !== undefined;
  if (children !== undefined) {
    own.delete(parent);
    putBack(parent, children);
  }
  for (const child of parent.childNodes) {
    if (child instanceof Element && WITHIN.has(child.localName)) back = restore(child) || back;
  }
  return back;
}

/** Moves as little as it can: what is moved loses the focus, and where it was scrolled to. */
function putBack(parent: Element, children: readonly Own[]): void {
  const kept = new Set<Node>(children.map(({ node }) => node));
  for (const node of [...parent.childNodes]) if (!kept.has(node)) node.remove();
  for (const [place, { node, words }] of children.entries()) {
    const there = parent.childNodes[place];
    if (there === undefined) parent.append(node);
    else if (there !== node) there.before(node);
    if (node instanceof CharacterData && words !== null && node.data !== words) node.data = words;
    homes.delete(node);
  }
}

type Around = <Result>(changed: Node, change: () => Result) => Result;

/** Lets a function carry out each change that the app makes to a text, or to the children of a node. */
function watchChanges(around: Around): () => void {
  const { appendChild, insertBefore, removeChild } = Node.prototype;
  const watched = <Given extends unknown[], Result>(
    change: (this: Node, ...given: Given) => Result,
  ) =>
    function watchedChange(this: Node, ...given: Given): Result {
      return around(this, () => change.apply(this, given));
    };
  Object.assign(Node.prototype, {
    appendChild: watched(appendChild),
    insertBefore: watched(insertBefore),
    removeChild: watched(removeChild),
  });
  const undo = (['nodeValue', 'textContent'] as const).map((name) => {
    const property = Object.getOwnPropertyDescriptor(Node.prototype, name);
    if (property?.set === undefined) throw new Error(`Nodes have no "${name}" that can be set.`);
    Object.defineProperty(Node.prototype, name, { ...property, set: watched(property.set) });
    return () => Object.defineProperty(Node.prototype, name, property);
  });
  return () => {
    Object.assign(Node.prototype, { appendChild, insertBefore, removeChild });
    for (const each of undo) each();
  };
}
