import { useEffect, useRef } from 'react';
import { useExplorer, useSelection, useViewName, useViewState } from '../state/use-explorer.tsx';
import type { Selection } from '../state/view.ts';
import type { ViewStore } from '../state/view-store.ts';
import { enterEvidence, enterIfAwaited } from './enter-evidence.ts';

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
 * place from within, the focus goes to its head. A reader who points instead keeps the focus. By one key
 * it goes from a tie in a list to its words, and by the same back. It stands after the evidence, and
 * follows the view as fast as that does.
 */
export function FocusAfterEvidence() {
  const { store } = useExplorer();
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
    if (last === selection) return undefined;
    const stop = enterIfAwaited(store, selection);
    if (stop !== undefined) return stop;
    if (!inEvidence.current) return undefined;
    if (selection.kind === 'nothing') focusOutside(last, lastOutside.current);
    else if (document.activeElement === document.body) focusHead();
    return undefined;
  }, [selection, store]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const goal = goalOf(event);
      if (goal === null) return;
      event.preventDefault();
      if (goal === 'back') focusOutside(store.getState().view.selection, lastOutside.current);
      else goInto(goal, store);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
  return null;
}

/** Where a key leads between a list of ties and the evidence: into that of an entry, back, or nowhere. */
function goalOf(event: KeyboardEvent): HTMLElement | 'back' | null {
  const { key, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return null;
  if (target.dataset.tie !== undefined) return key === 'F6' || key === 'ArrowRight' ? target : null;
  const isField = target.matches('input, select, textarea');
  if (isField || target.closest('.evidence') === null) return null;
  return key === 'F6' || key === 'ArrowLeft' ? 'back' : null;
}

function goInto(entry: HTMLElement, store: ViewStore) {
  const { selection } = store.getState().view;
  const isOpen = selection.kind === 'tie' && selection.id === entry.dataset.tie;
  if (!isOpen) entry.click();
  enterEvidence(store, isOpen);
}

/** Gives the focus to the entry of what is, or was, read; else to what had the focus before. */
function focusOutside(read: Selection, last: HTMLElement | null) {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-tie]')];
  const entry = entries.find((each) => read.kind === 'tie' && each.dataset.tie === read.id);
  for (const place of [entry, last]) {
    place?.focus();
    if (place !== undefined && document.activeElement === place) return;
  }
}

/** Gives the focus to the head of the evidence, for who opened it by keyboard and would lose it. */
function focusHead() {
  document.querySelector<HTMLElement>('.evidence-title h2')?.focus();
}
