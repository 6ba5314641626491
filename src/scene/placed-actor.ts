import type { ActorId } from '../model/dataset.ts';
import type { Point } from './geometry.ts';
import type { Tone } from './shapes.ts';

/** An actor where it stands. */
export interface PlacedActor extends Point {
  readonly id: ActorId;
  /** As it is drawn; whole where there is room. */
  readonly name: string;
  /** Whether it is drawn as a disc, as members of groups are, else as a mere name. */
  readonly member: boolean;
  /** That of its kind; `null` where its kind has none. */
  readonly tone: Tone | null;
}
