import { Autocomplete } from '@base-ui/react/autocomplete';
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { shownTies } from '../model/choices.ts';
import { languageInWords } from '../model/words/language-words.ts';
import { withActorToggled } from '../state/actors-selected.ts';
import { networkOf } from '../state/explorer.ts';
import {
  useActions,
  useChoices,
  useKnown,
  useNetwork,
  useOpenClaim,
  useSnapshot,
  useViewState,
} from '../state/use-explorer.tsx';
import { isRestricted, withPair, withSelectionAt } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { picksMore } from '../ui/plain-click.ts';
import { type Entry, type EntryKind, entriesOf } from './entries.ts';
import { hiddenInWords, isToldOf, type SearchedView } from './hidden-words.ts';
import { type Finding, type FoundGroup, findingIn } from './index-entries.ts';
import { namesFound } from './names-found.ts';
import './search.css';

const HEADINGS: Readonly<Record<EntryKind, string>> = {
  actor: 'Actors',
  tie: 'Ties',
  event: 'Events',
  speaker: 'Speakers',
  source: 'Sources',
  pair: 'Pairs',
  quotation: 'Quotations',
};

interface Props {
  /** What was typed before this was there. */
  readonly begun: string;
  readonly onClose: () => void;
}

/** Finds actors, ties, quotations, voices, documents and events, and opens what is chosen. */
export function SearchBox({ begun, onClose }: Props) {
  const { dataset, ties } = useKnown();
  const find = useMemo(() => findingIn(entriesOf(dataset, ties)), [dataset, ties]);
  const [sought, setSought] = useState(begun);
  const settled = useDeferredValue(sought);
  const finding = useMemo(() => find(settled), [find, settled]);
  const open = useOpening();
  const sight = useSight();
  const field = useRef<HTMLInputElement>(null);
  /** Whether the key that chooses is held with one that picks out more: the click that it makes does not say. */
  const more = useRef(false);
  // At once: what is typed meanwhile would go nowhere.
  useLayoutEffect(() => field.current?.focus(), []);
  const suggest = (instead: string) => {
    setSought(instead);
    field.current?.focus();
  };

  return (
    <div
      className="search"
      onKeyDownCapture={(event) => {
        more.current = picksMore(event);
        if (more.current && event.key === 'Enter') chosenBy(field.current)?.click();
      }}
      onPointerDownCapture={(event) => {
        more.current = picksMore(event);
      }}
    >
      <Autocomplete.Root
        inline
        open
        mode="none"
        autoHighlight="always"
        items={finding.groups}
        value={sought}
        onValueChange={setSought}
        itemToStringValue={({ title }: Entry) => title}
      >
        <Autocomplete.Input
          className="modal-field"
          aria-label="Search actors, ties, quotations, speakers, sources and events"
          placeholder="Actors, ties, quotations, speakers, sources, events"
          type="search"
          ref={field}
        />
        <SearchStatus sought={settled} finding={finding} onSuggest={suggest} />
        <Autocomplete.List className="search-list" aria-label="Found">
          {({ kind, items }: FoundGroup) => (
            <Autocomplete.Group key={kind} items={items} className="search-group">
              <Autocomplete.GroupLabel className="search-heading">
                {HEADINGS[kind]}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(entry: Entry) => (
                  <Autocomplete.Item
                    key={entry.key}
                    value={entry}
                    className="search-entry"
                    onClick={() => {
                      open(entry, more.current);
                      onClose();
                    }}
                  >
                    <FoundEntry entry={entry} sight={sight} sought={settled} />
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </div>
  );
}

/** What Enter would choose: together with another key, the list itself does nothing. */
function chosenBy(field: HTMLInputElement | null): HTMLElement | null {
  return document.getElementById(field?.getAttribute('aria-activedescendant') ?? '');
}

/**
 * Opens what was found where it can be read: in the year shown if that tells of it, else in one that does; of several
 * actors, one beside those that are selected.
 */
function useOpening(): (entry: Entry, more: boolean) => void {
  const known = useKnown();
  const snapshot = useSnapshot();
  const { change } = useActions();
  const openClaim = useOpenClaim();
  return ({ target }, more) => {
    if (more && target.kind === 'actor') {
      change(withActorToggled, target.id);
      return;
    }
    if (target.kind === 'claim') {
      openClaim(target.claim);
      return;
    }
    const told = known.dataset.snapshots.filter((each) =>
      isToldOf(target, networkOf(known, each), known.dataset.claims),
    );
    const moment = told.some(({ id }) => id === snapshot.id) ? snapshot : (told[0] ?? snapshot);
    if (target.kind === 'pair') change(withPair, target.id);
    else change(withSelectionAt, moment.id, target);
  };
}

/** What can be seen at present, worked out once for all that is found. */
function useSight(): SearchedView {
  const { claims } = useKnown().dataset;
  const network = useNetwork();
  const choices = useChoices();
  const snapshot = useSnapshot();
  const shown = useMemo(() => shownTies(network, choices), [network, choices]);
  return { network, choices, shown, snapshot, claims };
}

interface FoundProps {
  readonly entry: Entry;
  readonly sight: SearchedView;
  readonly sought: string;
}

function FoundEntry({ entry, sight, sought }: FoundProps) {
  const hidden = hiddenInWords(entry, sight);
  return (
    <>
      <span className="search-title" data-kind={entry.kind}>
        {entry.title}
      </span>
      {namesFound(entry, sought).map(({ name, language }) => (
        <span key={name} className="search-about">
          <bdi lang={language ?? undefined}>{name}</bdi>
          {language === null ? null : ` (${languageInWords(language)})`}
        </span>
      ))}
      {entry.about === '' ? null : <span className="search-about">{entry.about}</span>}
      {hidden === '' ? null : <span className="search-hidden">{hidden}</span>}
    </>
  );
}

interface StatusProps {
  readonly sought: string;
  readonly finding: Finding;
  readonly onSuggest: (sought: string) => void;
}

function SearchStatus({ sought, finding, onSuggest }: StatusProps) {
  const { groups, total, instead, forgiving } = finding;
  const restricted = useViewState((state) => isRestricted(state.view));
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  const best = shown < total ? `, the best ${shown} shown` : '';
  const empty = sought.trim() === '';
  return (
    <p role="status" className="search-status">
      {empty ? 'Type a name, a word of a quotation, a place or a date. ' : null}
      {!empty && total === 0 ? 'Nothing found. ' : null}
      {!empty && total === 0 && !forgiving
        ? 'Among so many things, words must begin as they are written. '
        : null}
      {instead === null ? null : (
        <Button look="link" onClick={() => onSuggest(instead)}>
          Search “{instead}” instead
        </Button>
      )}
      {total > 0 ? `${total} found${best}. ` : null}
      {restricted ? 'Only what counts as evidence is searched.' : null}
    </p>
  );
}
