import { useEffect, useRef } from 'react';
import { useSelection, useViewName, useViewState } from '../state/use-explorer.tsx';

/** Esc goes one level back, wherever the focus is, while its view is in force. */
export function useEscape(goBack: () => void, inForce: boolean) {
  useEffect(() => {
    if (!inForce) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) goBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [goBack, inForce]);
}

/**
 * A view that opens takes the focus, so that the keyboard and a screen reader go on in it; unless
 * a claim was asked for, whose quotation takes it.
 */
export function useFocusOnView() {
  const name = useViewName();
  const sought = useViewState((state) => state.sought);
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    if (sought === null) document.querySelector<HTMLElement>(`[data-view="${name}"]`)?.focus();
  }, [name, sought]);
}

/**
 * When evidence closes while the focus is in it, gives the focus to the tie's entry in the list,
 * from where the reader can go on. A reader who points instead keeps the focus where it is.
 */
export function useBackToTie() {
  const selection = useSelection();
  const before = useRef(selection);
  const inEvidence = useRef(false);
  useEffect(() => {
    const note = (event: Event) => {
      inEvidence.current =
        event.target instanceof Element && event.target.closest('.evidence') !== null;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, []);
  useEffect(() => {
    const last = before.current;
    before.current = selection;
    if (!inEvidence.current || selection.kind !== 'nothing' || last.kind !== 'tie') return;
    const entries = [...document.querySelectorAll<HTMLElement>('[data-tie]')];
    entries.find((entry) => entry.dataset.tie === last.id)?.focus();
  }, [selection]);
}
