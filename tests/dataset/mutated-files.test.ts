import { describe, expect, test } from 'vitest';
import { decoded, unpacked } from '../../src/dataset/decode.ts';
import { unprintableIn } from '../../src/dataset/plain-text.ts';
import { problemInWords } from '../../src/dataset/problem.ts';
import { readDatasetText } from '../../src/dataset/read-dataset.ts';
import { aThousandDamaged } from './mutated-files.ts';
import { faultsIn } from './sound.ts';

/** What becomes of the bytes of a file: nothing where they were read, or the sentences of the refusal. */
async function sentencesOn(bytes: Uint8Array): Promise<readonly string[]> {
  const unpacking = await unpacked(bytes);
  const decoding = unpacking.ok ? decoded(unpacking.bytes) : unpacking;
  if (!decoding.ok) return [problemInWords(decoding.problem)];
  const reading = readDatasetText(decoding.text);
  if (!reading.ok) return reading.problems.map(problemInWords);
  expect(faultsIn(reading.dataset)).toEqual([]);
  return [];
}

describe('a thousand files that were damaged on their way', () => {
  test('are each opened as sound datasets or refused with short sentences', async () => {
    const read = new Map<string, number>();
    const refused = new Map<string, number>();
    for (const { how, bytes } of aThousandDamaged()) {
      const sentences = await sentencesOn(bytes);
      const tally = sentences.length > 0 ? refused : read;
      tally.set(how, (tally.get(how) ?? 0) + 1);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^In .+: found .+, expected .+\.$/su);
        expect(sentence.length).toBeLessThan(600);
        expect(unprintableIn(sentence)).toBeUndefined();
      }
    }

    expect([...read.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(150);
    expect([...refused.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(500);
    expect(read.get('nothing changed')).toBe(50);
    expect(read.get('a byte order mark')).toBe(50);
    expect(refused.get('cut off')).toBe(50);
    expect(refused.get('a web page')).toBe(50);
    expect(refused.get('NUL bytes')).toBe(50);
    expect('polluted' in {}).toBe(false);
  });
});
