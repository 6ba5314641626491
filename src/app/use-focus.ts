import { useEffect, useRef } from 'react';
import { useSelection, useViewName, useViewState } from '../state/use-explorer.tsx';

/**
 * Esc goes one level back, wherever the focus is, while its view is in force. Over an open dialog it is that
 * dialog's: what loads in it takes the place of what had the focus, and nothing in it has it for a moment.
 */
export function useEscape(goBack: () => void, inForce: boolean) {
  useEffect(() => {
    if (!inForce) return;
    const onKey = (event: KeyboardEvent) => {
      const isLevel = event.key === 'Escape' && !event.defaultPrevented;
      if (isLevel && document.querySelector('dialog[open]') === null) goBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [goBack, inForce]);
}

/**
 * A view that opens takes the focus, so that the keyboard and a screen reader go on in it; unless
 * a claim was asked for, whose quotation takes it.
 */
export function FocusOnView() {
  const name = useViewName();
  const sought = useViewState((state) => state.sought);
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    if (sought === null) document.querySelector<HTMLElement>(`[data-view="${name}"]`)?.focus();
  }, [name, sought]);
  return null;
}

/**
 * When evidence closes while the focus is in it, gives the focus back to where the reader can go on:
 * to the tie's entry in the list, or to what had the focus before. When other evidence takes its
 * place from within, the focus goes to its head. A reader who points instead keeps the focus. It
 * stands after the evidence, and follows the view as fast as that does.
 */
export function FocusAfterEvidence() {
  const selection = useSelection();
  const before = useRef(selection);
  const inEvidence = useRef(false);
  const lastOutside = useRef<HTMLElement>(null);
  useEffect(() => {
    const note = (event: Event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      inEvidence.current = target.closest('.evidence') !== null;
      const chosen = target.closest<HTMLElement>('button, a, input, select');
      if (!inEvidence.current && chosen !== null) lastOutside.current = chosen;
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
    if (!inEvidence.current || last === selection) return;
    if (selection.kind !== 'nothing') {
      if (document.activeElement === document.body) focusHead();
      return;
    }
    const entries = [...document.querySelectorAll<HTMLElement>('[data-tie]')];
    const entry = entries.find((each) => last.kind === 'tie' && each.dataset.tie === last.id);
    for (const place of [entry, lastOutside.current]) {
      place?.focus();
      if (place !== undefined && document.activeElement === place) return;
    }
  }, [selection]);
  return null;
}

/** Gives the focus to the head of the evidence, for who opened it by keyboard and would lose it. */
function focusHead() {
  document.querySelector<HTMLElement>('.evidence-title h2')?.focus();
}
