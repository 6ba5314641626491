import { useEffect, useRef, useState } from 'react';
import type { MappedSummary, Mapping } from '../foreign/mapping/mapping.ts';
import { reasonInWords } from '../ui/reason-in-words.ts';

export interface Understanding {
  /** What was understood last; null until there is something. */
  readonly summary: MappedSummary | null;
  /** Why nothing could be asked, where that is so. */
  readonly failure: string | null;
  /** Whether all this is about the mapping as it is now. */
  readonly current: boolean;
}

interface Answer extends Omit<Understanding, 'current'> {
  readonly mapping: Mapping | null;
}

/** Somebody who types times or walks through a list of columns asks once, when done. */
const PATIENCE = 150;

/** Asks what a file comes to, whenever its mapping changes; an answer that comes too late is let go. */
export function useUnderstanding(
  mapping: Mapping,
  understand: (mapping: Mapping) => Promise<MappedSummary>,
): Understanding {
  const [answer, setAnswer] = useState<Answer>({ mapping: null, summary: null, failure: null });
  const asking = useRef(understand);
  useEffect(() => {
    asking.current = understand;
  });
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      try {
        const summary = await asking.current(mapping);
        if (wanted) setAnswer({ mapping, summary, failure: null });
      } catch (error) {
        if (wanted) setAnswer({ mapping, summary: null, failure: reasonInWords(error) });
      }
    };
    const timer = setTimeout(ask, PATIENCE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [mapping]);
  return { ...answer, current: answer.mapping === mapping };
}
