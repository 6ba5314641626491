// @vitest-environment jsdom
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FIRST_CHOICES } from '../../../../src/model/choices.ts';
import { TIE_STATES } from '../../../../src/model/standing.ts';
import { arrangementOf } from '../../../../src/scene/arrangement.ts';
import { createExplorer } from '../../../../src/state/explorer.ts';
import { NOTHING, type Selection, withSourceToggled } from '../../../../src/state/view.ts';
import {
  attentionIn,
  onOtherScreen,
  positionsIn,
  showing,
  situationIn,
  viewportOf,
} from '../../../../src/views/network/drawing/looking.ts';
import { elementsOf, nodeIdOf } from '../../../../src/views/network/elements.ts';
import { aDataset } from '../../../builder.ts';

const DATASET = aDataset().claim().claim({ from: 'china', to: 'usa', time: '2014' }).build();

function openedAt(search: string) {
  const explorer = createExplorer(DATASET, search);
  return { explorer, state: explorer.store.getState() };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what a view shows', () => {
  const networksAt = (search: string) => {
    const { explorer, state } = openedAt(search);
    const { network, since } = situationIn(explorer, state.view);
    const years = [...explorer.networks.keys()];
    const yearOf = (each: unknown) => years.find((year) => explorer.networks.get(year) === each);
    return [yearOf(network), since === null ? null : yearOf(since)];
  };

  test('is the network of its year by itself', () => {
    expect(networksAt('?year=2022')).toEqual(['2022', null]);
    expect(networksAt('?year=2024&since=2014')).toEqual(['2024', null]);
  });

  test('is the network of its year and the one that it is compared with', () => {
    expect(networksAt('?view=compare&year=2024&since=2014')).toEqual(['2024', '2014']);
    expect(networksAt('?view=compare&year=2024')).toEqual(['2024', '2022']);
  });

  test('rests on the evidence that counts, and has the choices of the reader', () => {
    const { explorer, state } = openedAt('?year=2022&off=military');
    const [source] = DATASET.sources;
    if (source === undefined) throw new Error('There is no source.');

    const whole = situationIn(explorer, state.view);
    const without = situationIn(explorer, withSourceToggled(state.view, source.id));

    expect([whole.network.ties.size > 0, without.network.ties.size]).toEqual([true, 0]);
    expect(whole.choices).toBe(state.view.choices);
  });
});

describe('what is picked out', () => {
  const tie: Selection = { kind: 'tie', id: 'military:dprk:russia' as never };
  const { state } = openedAt('?year=2022');
  const withBoth = (selection: Selection, hovered: Selection) =>
    attentionIn({ ...state, view: { ...state.view, selection }, hovered });

  test('is what is selected, while the pointer rests on nothing', () => {
    expect(withBoth(tie, NOTHING)).toEqual({ highlight: tie, selected: tie, resting: true });
  });

  test('is what the pointer rests on before what is selected', () => {
    const actor: Selection = { kind: 'actor', id: 'usa' as never };

    expect(withBoth(tie, actor)).toEqual({ highlight: actor, selected: tie, resting: false });
  });
});

describe('what is shown', () => {
  const { explorer, state } = openedAt('?year=2022');
  const here = situationIn(explorer, state.view);
  const [first, second] = [...explorer.networks.values()];
  /** As many situations as there are states, each with one state shown. */
  const others = TIE_STATES.map((each) => ({
    ...here,
    choices: { ...FIRST_CHOICES, shownStates: new Set([each]) },
  }));

  test('is the same again in the same situation, though it came about anew', () => {
    const shownIn = showing([]);
    const again = {
      ...here,
      choices: { ...here.choices, shownStates: new Set(here.choices.shownStates) },
    };

    expect(shownIn(again)).toBe(shownIn(here));
  });

  test('is another of another year, compared with another, or with other choices', () => {
    if (first === undefined || second === undefined) throw new Error('There are two years.');
    const shownIn = showing([]);
    const shown = [
      here,
      { ...here, network: first },
      { ...here, since: first },
      { ...here, since: second },
      { ...here, choices: { ...here.choices, hiddenTies: 'removed' as const } },
    ].map(shownIn);

    expect(new Set(shown).size).toBe(shown.length);
  });

  test('is remembered of the six situations that were looked at last', () => {
    const shownIn = showing([]);
    const [a, b, c, d, e, f, g] = others;
    if (a === undefined || b === undefined || g === undefined) throw new Error('Seven states.');
    const [ofA, ofB] = [a, b].map(shownIn);
    for (const each of [c, d, e, f]) if (each !== undefined) shownIn(each);

    expect(shownIn(a)).toBe(ofA);
    shownIn(g);
    expect(shownIn(a)).toBe(ofA);
    expect(shownIn(b)).not.toBe(ofB);
  });

  test('are the silent pairs of those given', () => {
    const { silences } = arrangementOf(explorer);
    const silent = { ...here, choices: { ...here.choices, shownStates: new Set(TIE_STATES) } };

    expect(showing(silences)(silent).silences).toHaveLength(silences.length - 1);
    expect(showing([])(silent).silences).toEqual([]);
  });
});

describe('the drawing', () => {
  test('has its actors where they stand at that time', () => {
    const cy = cytoscape({ headless: true, elements: elementsOf(DATASET, false) });
    DATASET.actors.forEach(({ id }, index) => {
      cy.getElementById(nodeIdOf(id)).position({ x: index, y: 2 * index });
    });

    const positions = positionsIn(cy, DATASET.actors);
    cy.nodes().positions({ x: 99, y: 99 });

    expect([...positions]).toEqual(
      DATASET.actors.map(({ id }, index) => [id, { x: index, y: 2 * index }]),
    );
  });

  test('is seen as far as it was moved and enlarged, in the pixels of the screen', () => {
    vi.stubGlobal('devicePixelRatio', 3);
    const cy = {
      pan: () => ({ x: 5, y: 7 }),
      zoom: () => 2,
      width: () => 640,
      height: () => 480,
    } as Partial<Core> as Core;

    expect(viewportOf(cy)).toEqual({ x: 5, y: 7, zoom: 2, width: 640, height: 480, ratio: 3 });
  });
});

describe('another screen', () => {
  test('is told of until one asks no more', () => {
    const screen = new EventTarget();
    const asked: string[] = [];
    vi.stubGlobal('devicePixelRatio', 2);
    vi.stubGlobal('matchMedia', (query: string) => {
      asked.push(query);
      return screen;
    });
    const act = vi.fn();

    const stop = onOtherScreen(act);
    screen.dispatchEvent(new Event('change'));
    stop();
    screen.dispatchEvent(new Event('change'));

    expect(act).toHaveBeenCalledTimes(1);
    expect(asked).toEqual(['(resolution: 2dppx)']);
  });

  test('is none where the browser tells nothing of it', () => {
    vi.stubGlobal('matchMedia', undefined);

    expect(() => onOtherScreen(() => {})()).not.toThrow();
  });
});
