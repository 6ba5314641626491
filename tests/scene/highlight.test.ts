import { describe, expect, test } from 'vitest';
import { actorSetOf } from '../../src/model/actor-set.ts';
import type { ActorId, EventId, SourceId, SpeakerId } from '../../src/model/dataset.ts';
import { pairOf, tiesOf } from '../../src/model/tie.ts';
import { triadIdOf } from '../../src/model/triad-id.ts';
import { highlightedActors, highlightedBy } from '../../src/scene/highlight.ts';
import { NOTHING, type Selection } from '../../src/state/view.ts';
import { aDataset } from '../builder.ts';

const [RUSSIA, DPRK, CHINA, USA] = ['russia', 'dprk', 'china', 'usa'] as [
  ActorId,
  ActorId,
  ActorId,
  ActorId,
];

const DATASET = aDataset()
  .speaker('putin', { kind: 'official', actor: 'russia' })
  .event('visit')
  .claim()
  .claim({ relation: 'war', speaker: 'putin' })
  .claim({ from: 'russia', to: 'china', source: 'other', event: 'visit' })
  .claim({ from: 'usa', to: 'china' })
  .build();
const TIES = tiesOf(DATASET);

function tiesIn(highlight: Selection): readonly string[] {
  return TIES.filter(highlightedBy(highlight)).map((tie) => tie.id);
}

function actorsIn(highlight: Selection): readonly string[] {
  const highlighted = highlightedActors(
    highlight,
    () => TIES,
    (id) => TIES.find((tie) => tie.id === id),
  );
  return DATASET.actors.map(({ id }) => id).filter((id) => highlighted?.has(id) ?? true);
}

describe('what is highlighted', () => {
  test('is everything where nothing is picked out', () => {
    expect(tiesIn(NOTHING)).toHaveLength(TIES.length);
    expect(actorsIn(NOTHING)).toHaveLength(DATASET.actors.length);
  });

  test('with a tie are its two ends and no other tie', () => {
    const [tie] = TIES.filter(({ relation }) => relation.id === 'war');
    const highlight: Selection = tie === undefined ? NOTHING : { kind: 'tie', id: tie.id };

    expect(tiesIn(highlight)).toEqual(['war:dprk:russia']);
    expect(actorsIn(highlight)).toEqual(['dprk', 'russia']);
  });

  test('with an actor are all its ties, whichever way they run, and their other ends', () => {
    const highlight: Selection = { kind: 'actor', id: CHINA };

    expect(tiesIn(highlight)).toEqual(['military:russia:china', 'military:usa:china']);
    expect(actorsIn(highlight)).toEqual(['china', 'russia', 'usa']);
  });

  test('with an actor that has no tie is that actor alone', () => {
    const highlight: Selection = { kind: 'actor', id: 'japan' as ActorId };

    expect(tiesIn(highlight)).toEqual([]);
    expect(actorsIn(highlight)).toEqual(['japan']);
  });

  test('with a pair are all ties between the two', () => {
    const highlight: Selection = { kind: 'pair', id: pairOf(RUSSIA, DPRK) };

    expect(tiesIn(highlight)).toEqual(['military:dprk:russia', 'war:dprk:russia']);
    expect(actorsIn(highlight)).toEqual(['dprk', 'russia']);
  });

  test('with a pair on which the sources are silent are the two, without a tie', () => {
    const highlight: Selection = { kind: 'pair', id: pairOf(USA, DPRK) };

    expect(tiesIn(highlight)).toEqual([]);
    expect(actorsIn(highlight)).toEqual(['dprk', 'usa']);
  });

  test('with a triad are the ties among its three actors, and the three', () => {
    const highlight: Selection = { kind: 'triad', id: triadIdOf(RUSSIA, DPRK, CHINA) };

    expect(tiesIn(highlight)).toEqual([
      'military:dprk:russia',
      'military:russia:china',
      'war:dprk:russia',
    ]);
    expect(actorsIn(highlight)).toEqual(['china', 'dprk', 'russia']);
  });

  test('with a triad that no tie closes are the three all the same', () => {
    const highlight: Selection = { kind: 'triad', id: triadIdOf(USA, DPRK, 'japan' as ActorId) };

    expect(tiesIn(highlight)).toEqual([]);
    expect(actorsIn(highlight)).toEqual(['dprk', 'japan', 'usa']);
  });

  test('with several actors are the ties among them, and they themselves', () => {
    const highlight: Selection = { kind: 'actors', id: actorSetOf([RUSSIA, DPRK, CHINA, USA]) };

    expect(tiesIn(highlight)).toHaveLength(TIES.length);
    expect(actorsIn({ kind: 'actors', id: actorSetOf([USA, DPRK, CHINA]) })).toEqual([
      'china',
      'dprk',
      'usa',
    ]);
    expect(tiesIn({ kind: 'actors', id: actorSetOf([USA, DPRK, CHINA]) })).toEqual([
      'military:usa:china',
    ]);
  });

  test.each<[string, Selection, string, readonly string[]]>([
    [
      'a source',
      { kind: 'source', id: 'other' as SourceId },
      'military:russia:china',
      ['china', 'russia'],
    ],
    [
      'a speaker',
      { kind: 'speaker', id: 'putin' as SpeakerId },
      'war:dprk:russia',
      ['dprk', 'russia'],
    ],
    [
      'an event',
      { kind: 'event', id: 'visit' as EventId },
      'military:russia:china',
      ['china', 'russia'],
    ],
  ])('with %s are the ties that it tells of, and their ends', (_what, highlight, tie, actors) => {
    expect(tiesIn(highlight)).toEqual([tie]);
    expect(actorsIn(highlight)).toEqual(actors);
  });
});
