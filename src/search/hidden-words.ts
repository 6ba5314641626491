import { type Choices, shownTies } from '../model/choices.ts';
import { covers } from '../model/coverage.ts';
import type { Claim, Snapshot } from '../model/dataset.ts';
import type { Network } from '../model/network.ts';
import { type Tie, touches } from '../model/tie.ts';
import type { Entry } from './entries.ts';

interface Sight {
  readonly network: Network;
  readonly choices: Choices;
  readonly snapshot: Snapshot;
  readonly claims: readonly Claim[];
}

const FILTERED = 'hidden by your filters';

/** A word on why what was found is not to be seen as things stand: the year, or filters; else nothing. */
export function hiddenInWords({ target }: Entry, sight: Sight): string {
  switch (target.kind) {
    case 'actor':
      return ofTies(sight, (tie) => touches(tie, target.id));
    case 'tie':
      return ofTies(sight, (tie) => tie.id === target.id);
    case 'claim':
      return covers(target.claim, sight.network.moment) ? '' : 'speaks of another time';
    case 'source':
      return ofClaims(sight, ({ source }) => source.id === target.id, saysNothing(sight));
    case 'speaker':
      return ofClaims(sight, ({ speaker }) => speaker.id === target.id, saysNothing(sight));
    case 'event':
      return ofClaims(sight, ({ event }) => event?.id === target.id, notNow(sight));
    default:
      return '';
  }
}

function ofTies(sight: Sight, isMeant: (tie: Tie) => boolean): string {
  const { network, choices } = sight;
  if (shownTies(network, choices).some(({ tie }) => isMeant(tie))) return '';
  return [...network.ties.values()].some(({ tie }) => isMeant(tie)) ? FILTERED : notNow(sight);
}

function ofClaims(sight: Sight, isMeant: (claim: Claim) => boolean, otherwise: string): string {
  const { claims, network } = sight;
  const told = claims.some((claim) => isMeant(claim) && covers(claim, network.moment));
  return told ? '' : otherwise;
}

function notNow({ snapshot }: Sight): string {
  return `not told of in ${snapshot.year}`;
}

function saysNothing({ snapshot }: Sight): string {
  return `says nothing of ${snapshot.year}`;
}
