import {
  type ReactNode,
  type RefObject,
  useCallback,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Button } from './Button.tsx';
import { isTranslated, onTranslation } from './translated.ts';
import './verbatim.css';

interface Props {
  /** Of the words, as BCP 47 names it; `null` where nobody says: they are not taken to be in that of the page. */
  readonly language: string | null;
  readonly children: ReactNode;
}

/**
 * Words of a source, marked as in their own language. Where the browser translated them that is said, since they are
 * no longer verbatim, and the original words are a click away.
 */
export function Verbatim({ language, children }: Props) {
  const words = useRef<HTMLSpanElement>(null);
  const foreign = useTranslated(words);
  const [original, setOriginal] = useState(false);
  return (
    <>
      {/* With another key they are set anew, in their own words. */}
      <span
        key={original ? 'original' : 'as the page is'}
        ref={words}
        lang={language ?? ''}
        translate={original ? 'no' : undefined}
      >
        {children}
      </span>
      {/* Always there, and a sentence of its own: with it in theirs, the words would be put back when it comes. */}
      <div className="verbatim-note" hidden={!(foreign || original)}>
        {foreign || original ? (
          <>
            {original ? 'The original words.' : 'Translated by your browser, so not word for word.'}{' '}
            <Button look="link" onClick={() => setOriginal(!original)}>
              {original ? 'Translation' : 'Original words'}
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}

function useTranslated(element: RefObject<Element | null>): boolean {
  const now = useCallback(
    () => element.current !== null && isTranslated(element.current),
    [element],
  );
  return useSyncExternalStore(onTranslation, now);
}
