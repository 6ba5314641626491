import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTOR_COLOURS } from '../../src/model/actor-kind.ts';
import { kindsOfActors } from '../../src/model/words/actor-words.ts';
import { actorLook } from '../../src/scene/actor-shapes.ts';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { networkShapes } from '../../src/scene/network-picture.ts';
import { planOf } from '../../src/scene/plan.ts';
import { shapesOfKind } from '../../src/scene/shapes.ts';
import { LARGE } from '../../src/scene/sizes.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { aDataset } from '../builder.ts';

const SHEET = readFileSync('src/ui/theme.css', 'utf8');

/** Red, green and blue of a colour of the style sheet, in the light theme and in the dark one. */
function themed(name: string): readonly (readonly number[])[] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(SHEET) ?? [];
  return [light, dark].map((hex) =>
    [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  );
}

/** Relative luminance and contrast as WCAG 2.2 has them. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'northern', 'southern', 'ground-3', 'ground-4', 'ground-5'];

describe('the colours of kinds of actors', () => {
  test.each(ACTOR_COLOURS)(
    '%s is legible on paper and on every ground, in both themes',
    (colour) => {
      for (const ground of GROUNDS) {
        themed(colour).forEach((own, theme) => {
          expect(contrast(own, themed(ground)[theme] ?? []), ground).toBeGreaterThan(4.5);
        });
      }
    },
  );

  test('are those of no tie', () => {
    const ties = ['cooperative', 'conflictual', 'ambivalent', 'new', 'ended', 'turned'];
    const all = [...ACTOR_COLOURS, ...ties].map((name) => themed(name).join(' '));

    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the rim of an actor', () => {
  const dataset = aDataset()
    .claim()
    .changed((file) => {
      file.actorKinds = [
        { kind: 'state', name: 'State', colour: 'teal' },
        { kind: 'party', name: null, colour: null },
      ];
      const [first] = file.actors;
      if (first !== undefined) first.kind = 'party';
    })
    .build();

  test('has the tone of its kind on the drawing, and that of all others where its kind has none', () => {
    const explorer = createExplorer(dataset, '');
    const plan = planOf(arrangementOf(explorer), { width: 900, height: 600 }, LARGE);
    const shapes = networkShapes(plan, { ties: [], silences: [], moments: [] }, () => '');
    const rims = new Map(
      shapes.flatMap((shape) => {
        if (shape.kind !== 'group' || shape.role !== 'actor') return [];
        return [[shape.subject, shapesOfKind(shape.shapes, 'path')[0]?.stroke] as const];
      }),
    );

    expect(rims.get('russia')).toBe('teal');
    expect(rims.get('china')).toBe('context');
  });

  test('is wider where it tells a kind, and broken where nothing is drawn of the actor', () => {
    const plain = actorLook('disc', false);
    const kind = actorLook('disc', false, 'plum');

    expect(kind).toMatchObject({ stroke: 'plum', fill: 'paper', name: 'ink', dashes: [] });
    expect(kind.width).toBeGreaterThan(plain.width);
    expect(actorLook('name', true, 'plum').dashes).not.toEqual([]);
  });

  test('is no rim on a dot, which is filled with the tone while something is drawn of it', () => {
    expect(actorLook('dot', false, 'plum').fill).toBe('plum');
    expect(actorLook('dot', true, 'plum').fill).toBe('context');
    expect(actorLook('dot', false).fill).toBe('ink');
  });

  test('is told in words by the name of the kind, or the kind itself', () => {
    const kindOf = kindsOfActors(dataset);

    expect(['state', 'party', 'other'].map(kindOf)).toEqual(['State', 'party', 'other']);
  });
});
