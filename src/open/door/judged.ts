import { actorOfMember } from '../../dataset/check-references.ts';
import type { Places } from '../../dataset/circle-places.ts';
import type { DatasetFile } from '../../dataset/format.ts';
import type { Problem } from '../../dataset/problem.ts';
import { checkDataset, type ReadingOptions } from '../../dataset/read-dataset.ts';
import { versionOf } from '../../dataset/version-of.ts';
import { forcePlaces } from '../layout/force-places.ts';
import type { DoorVerdict, Refusal, Report } from './messages.ts';

/** Who is told what while a value is judged. */
export interface Listening {
  readonly report: Report;
  readonly onPart: NonNullable<ReadingOptions['onPart']>;
}

/**
 * The verdict on a value, once all is known of it: a dataset in which every actor has a place, under
 * a version worked out here, whatever the file calls it, so that two files that differ never pass for one
 * another. `content` reads as the same again.
 */
export function judged(value: unknown, content: Blob, { report, onPart }: Listening): DoorVerdict {
  const check = checkDataset(value, {
    anyVersion: true,
    onProgress: (done) => report({ step: 'checking', done }),
    onPart,
    versionOf,
    places: (file) => laidOut(file, (done) => report({ step: 'laying out', done })),
  });
  if (!check.ok) return refusal(check.problems, check.count);
  return { kind: 'accepted', file: check.file, version: check.version, content };
}

/** Every problem of a value that {@link judged} refuses. */
export function problemsWith(value: unknown, onProblem: (problem: Problem) => void): void {
  checkDataset(value, { anyVersion: true, onProblem, versionOf });
}

export function refusal(problems: readonly Problem[], count = problems.length): Refusal {
  return { kind: 'refused', problems, count };
}

/** Places for those without one, from the ties of all years together. */
function laidOut(
  { actors, claims, publicRecord, groups }: DatasetFile,
  onStep: (done: number) => void,
): Places {
  if (actors.every(({ place }) => place !== null)) return new Map();
  const members = groups.map((group) => ({
    members: [...new Set(group.members.map(actorOfMember))],
  }));
  return forcePlaces({ actors, ties: [...claims, ...publicRecord], groups: members }, onStep);
}
