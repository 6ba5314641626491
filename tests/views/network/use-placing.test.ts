// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/model/dataset.ts';
import { arrangementOf } from '../../../src/scene/arrangement.ts';
import { ZOOMS } from '../../../src/scene/name-places.ts';
import { createExplorer } from '../../../src/state/explorer.ts';
import { elementsOf } from '../../../src/views/network/elements.ts';
import { usePlacing } from '../../../src/views/network/use-placing.ts';
import { aDataset } from '../../builder.ts';
import { peopled } from '../../peopled.ts';

const JAPAN = 'japan' as ActorId;

/** A drawing without a screen, in which Japan can be dragged. */
function openDrawing(explorer = createExplorer(aDataset().claim().build(), '')) {
  const { dataset, store } = explorer;
  const cy = cytoscape({ headless: true, elements: [...elementsOf(dataset, false)] });
  const arrangement = arrangementOf(explorer);
  const { result } = renderHook(() => usePlacing(cy, arrangement, store));
  const japan = cy.getElementById('n:japan');
  const others = () =>
    cy
      .nodes()
      .toArray()
      .flatMap((node) => (node.same(japan) ? [] : [{ ...node.position() }]));
  const drag = (x: number, y: number) => {
    japan.position({ x, y });
    act(() => japan.emit('dragfree'));
  };
  const resize = (width: number, height: number) => {
    cy.width = () => width;
    cy.height = () => height;
  };
  const at = () => ({ ...japan.position() });
  return { explorer, cy, drag, others, at, placing: result.current, resize };
}

test('actors are dots while their boxes have no room, and what they were as soon as they have', () => {
  const explorer = createExplorer(peopled(60, { places: true }), '');
  const { cy, placing, resize } = openDrawing(explorer);
  const formsIn = (width: number, height: number) => {
    resize(width, height);
    act(placing.reset);
    const dots = cy.nodes('.dot').length;
    return { dots, told: placing.sizes().dots, zoom: cy.maxZoom() };
  };

  expect(formsIn(390, 470)).toEqual({ dots: 60, told: true, zoom: ZOOMS.most });
  expect(formsIn(1600, 1000)).toEqual({ dots: 0, told: false, zoom: 4 });
});

describe('an actor that was dragged', () => {
  test('is known to stand there, and all others stand where they stood', () => {
    const { explorer, drag, others, at } = openDrawing();
    const before = others();

    drag(333, 222);

    expect([...explorer.store.getState().places.keys()]).toEqual([JAPAN]);
    expect(at()).toEqual({ x: 333, y: 222 });
    expect(others()).toEqual(before);
  });

  test('stands there when the drawing is opened again', () => {
    const { explorer, drag } = openDrawing();
    drag(333, 222);

    const again = openDrawing(explorer).at();

    expect(again.x).toBeCloseTo(333);
    expect(again.y).toBeCloseTo(222);
  });

  test('goes back with all others', () => {
    const { explorer, drag, at, placing } = openDrawing();
    const before = at();
    drag(333, 222);

    act(placing.reset);

    expect(explorer.store.getState().places.size).toBe(0);
    expect(at()).toEqual(before);
  });

  test('follows where a saved figure had it', () => {
    const { explorer, at } = openDrawing();
    const usa = explorer.dataset.actors.find(({ id }) => id === 'usa');

    act(() => explorer.store.getState().putActors(new Map([[JAPAN, { x: 0.5, y: 0.5 }]])));

    expect(usa?.place).toEqual({ x: 1, y: 1 });
    expect(at().x).toBeGreaterThan(0);
    expect(explorer.store.getState().places.get(JAPAN)).toEqual({ x: 0.5, y: 0.5 });
  });
});
