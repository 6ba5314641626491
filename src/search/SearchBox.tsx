import { Autocomplete } from '@base-ui/react/autocomplete';
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { shownTies } from '../model/choices.ts';
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
import { FoundEntry } from './FoundEntry.tsx';
import {
  askedForMore,
  countShown,
  type MoreOfKind,
  NOTHING_ASKED,
  type ShownGroup,
  shownGroups,
} from './found-entries.ts';
import { isToldOf, type SearchedView } from './hidden-words.ts';
import { type Finding, findingIn } from './index-entries.ts';
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
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const groups = useMemo(
    () => shownGroups(finding.groups, asked, settled),
    [finding, asked, settled],
  );
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
        items={groups}
        value={sought}
        onValueChange={(typed, { reason }) => {
          // What is chosen is opened, and what was typed stays for whoever asks for more of it.
          if (reason !== 'item-press') setSought(typed);
        }}
        itemToStringValue={({ title }: Entry | MoreOfKind) => title}
      >
        <Autocomplete.Input
          className="modal-field"
          aria-label="Search actors, ties, quotations, speakers, sources and events"
          placeholder="Actors, ties, quotations, speakers, sources, events"
          type="search"
          ref={field}
        />
        <SearchStatus
          sought={settled}
          finding={finding}
          shown={countShown(groups)}
          onSuggest={suggest}
        />
        <Autocomplete.List className="search-list" aria-label="Found">
          {({ kind, items }: ShownGroup) => (
            <Autocomplete.Group key={kind} items={items} className="search-group">
              <Autocomplete.GroupLabel className="search-heading">
                {HEADINGS[kind]}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(entry: Entry | MoreOfKind) => (
                  <Autocomplete.Item
                    key={entry.key}
                    value={entry}
                    className="search-entry"
                    onClick={() => {
                      if (entry.kind === 'more') {
                        setAsked(askedForMore(asked, settled, entry.of));
                        return;
                      }
                      open(entry, more.current);
                      onClose();
                    }}
                  >
                    {entry.kind === 'more' ? (
                      <span className="search-more">{entry.title}</span>
                    ) : (
                      <FoundEntry entry={entry} sight={sight} sought={settled} />
                    )}
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

interface StatusProps {
  readonly sought: string;
  readonly finding: Finding;
  readonly shown: number;
  readonly onSuggest: (sought: string) => void;
}

function SearchStatus({ sought, finding, shown, onSuggest }: StatusProps) {
  const { total, instead, forgiving } = finding;
  const restricted = useViewState((state) => isRestricted(state.view));
  const best =
    shown < total ? `, the best ${shown} shown: each list ends in the way to its rest` : '';
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
