import { type Choices, STATES_AT_FIRST, showsUsualStates } from '../model/choices.ts';
import { covers } from '../model/coverage.ts';
import type { Claim, Snapshot } from '../model/dataset.ts';
import type { Network } from '../model/network.ts';
import type { Standing } from '../model/standing.ts';
import { type Tie, touches } from '../model/tie.ts';
import { momentName, momentWhen } from '../model/words/moment-words.ts';
import type { Entry } from './entries.ts';

/** What the reader sees at present. */
export interface SearchedView {
  readonly network: Network;
  readonly choices: Choices;
  /** The ties that the choices show. */
  readonly shown: readonly Standing[];
  readonly snapshot: Snapshot;
  readonly claims: readonly Claim[];
}

const FILTERED = 'hidden by your filters';

/** A word on why what was found is not to be seen as things stand: the year, or filters; else nothing. */
export function hiddenInWords({ target }: Entry, sight: SearchedView): string {
  switch (target.kind) {
    case 'actor':
      return ofTies(sight, (tie) => touches(tie, target.id));
    case 'tie':
      return ofTies(sight, (tie) => tie.id === target.id);
    case 'claim': {
      const { claim } = target;
      if (!covers(claim, sight.network.moment)) return 'speaks of another time';
      return ofTies(sight, (tie) => tie.claims.includes(claim));
    }
    case 'source':
      return ofClaims(sight, ({ source }) => source.id === target.id, notOn(sight));
    case 'speaker':
      return ofClaims(sight, ({ speaker }) => speaker.id === target.id, notOn(sight));
    case 'event':
      return ofClaims(sight, ({ event }) => event?.id === target.id, notNow(sight));
    default:
      return '';
  }
}

function ofTies(
  { network, choices, shown, snapshot }: SearchedView,
  isMeant: (tie: Tie) => boolean,
) {
  if (shown.some(({ tie }) => isMeant(tie))) return '';
  const known = [...network.ties.values()].filter(({ tie }) => isMeant(tie));
  if (known.length === 0) {
    const against = network.supposedAgainst.some(({ tie }) => isMeant(tie));
    return against ? `only suppositions against it ${momentWhen(snapshot)}` : notNow({ snapshot });
  }
  const byItself = known.every(({ state }) => !STATES_AT_FIRST.includes(state));
  return byItself && showsUsualStates(choices) ? 'shown only when asked for' : FILTERED;
}

function ofClaims(
  sight: SearchedView,
  isMeant: (claim: Claim) => boolean,
  otherwise: string,
): string {
  const { claims, network } = sight;
  const told = claims.some((claim) => isMeant(claim) && covers(claim, network.moment));
  return told ? '' : otherwise;
}

function notNow({ snapshot }: Pick<SearchedView, 'snapshot'>): string {
  return `not told of ${momentWhen(snapshot)}`;
}

function notOn({ snapshot }: SearchedView): string {
  return `no claim on ${momentName(snapshot)}`;
}

/** Whether a network tells of what was found. */
export function isToldOf(
  target: Exclude<Entry['target'], { kind: 'claim' }>,
  { ties, supposedAgainst, moment }: Network,
  claims: readonly Claim[],
): boolean {
  const said = (isMeant: (claim: Claim) => boolean) =>
    claims.some((claim) => isMeant(claim) && covers(claim, moment));
  switch (target.kind) {
    case 'tie':
      return ties.has(target.id) || supposedAgainst.some(({ tie }) => tie.id === target.id);
    case 'source':
      return said(({ source }) => source.id === target.id);
    case 'speaker':
      return said(({ speaker }) => speaker.id === target.id);
    case 'event':
      return said(({ event }) => event?.id === target.id);
    default:
      return true;
  }
}
