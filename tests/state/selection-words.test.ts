import { describe, expect, test } from 'vitest';
import type { EventId, SourceId, SpeakerId } from '../../src/model/dataset.ts';
import type { TieId } from '../../src/model/tie.ts';
import { readAddress } from '../../src/state/address/view-address.ts';
import { selectionInWords } from '../../src/state/selection-words.ts';
import { NOTHING, type Selection } from '../../src/state/view.ts';
import { aDataset } from '../builder.ts';

const DATASET = aDataset()
  .speaker('putin', { kind: 'official', actor: 'russia', name: 'Vladimir Putin' })
  .speaker('nobody')
  .event('visit')
  .source('untitled')
  .changed((file) => {
    for (const source of file.sources) source.title = null;
  })
  .claim({ event: 'visit', speaker: 'putin' })
  .claim({ relation: 'alliance' })
  .claim({ source: 'untitled' })
  .build();

describe('what is selected, by name', () => {
  test.each([
    ['actor=russia', 'RUSSIA'],
    ['pair=russia:dprk', 'DPRK – RUSSIA'],
    ['triad=russia:dprk:china', 'CHINA – DPRK – RUSSIA'],
    ['tie=military:dprk:russia', 'DPRK → RUSSIA: Relations of military'],
    ['tie=alliance:dprk:russia', 'DPRK – RUSSIA: Relations of alliance'],
    ['source=text', 'The title of text'],
    ['source=untitled', 'Untitled'],
    ['speaker=putin', 'Vladimir Putin'],
    ['speaker=author', 'The author, not named'],
    ['speaker=nobody', 'A speaker, not named'],
    ['event=visit', 'The event visit'],
  ])('%s is “%s”', (address, words) => {
    const { selection } = readAddress(`?${address}`, DATASET).view;

    expect(selectionInWords(selection, DATASET)).toBe(words);
  });

  test('is nothing where nothing is', () => {
    expect(selectionInWords(NOTHING, DATASET)).toBeNull();
  });

  test.each<Selection>([
    { kind: 'tie', id: 'nowhere' as TieId },
    { kind: 'source', id: 'nowhere' as SourceId },
    { kind: 'speaker', id: 'nowhere' as SpeakerId },
    { kind: 'event', id: 'nowhere' as EventId },
  ])('is nothing where the dataset has no such thing: %j', (selection) => {
    expect(selectionInWords(selection, DATASET)).toBeNull();
  });
});
