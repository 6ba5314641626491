import { useMemo } from 'react';
import type { Passage } from '../model/dataset.ts';
import { codersMayTell } from '../model/evidence-base.ts';
import { useExplorer, useViewState } from './use-explorer.tsx';

/** Which words are known to say something wrong; `undefined` where what coders add may not be told. */
export function useErrs(): ((passage: Passage) => boolean) | undefined {
  const { errataOf } = useExplorer();
  const told = useViewState((state) => codersMayTell(state.view.base));
  return useMemo(() => {
    if (!told) return undefined;
    return ({ id }: Passage) => errataOf.get(id)?.some(({ kind }) => kind === 'wrong') === true;
  }, [errataOf, told]);
}
