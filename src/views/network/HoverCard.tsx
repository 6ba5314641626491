import type { Core } from 'cytoscape';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Point } from '../../scene/geometry.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import { NOTHING } from '../../state/view.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import type { Drawing } from './drawing/drawing.ts';
import { nodeIdOf } from './elements.ts';
import { placeCard } from './place-card.ts';
import { type Rest, watchRest } from './resting.ts';
import './hover-card.css';

interface Props {
  readonly cy: Core;
  readonly drawing: RefObject<Drawing | null>;
}

const loadWords = async () => (await import('./HoverCardWords.tsx')).HoverCardWords;

/**
 * A card at the pointer about what it rests on; the list of ties and the evidence say the same to everyone.
 * The pointer can go on to it, Esc puts it away, and it lies neither over what it tells of nor beyond the window.
 */
export function HoverCard({ cy, drawing }: Props) {
  const { store } = useExplorer();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    const container = cy.container();
    if (container === null) return undefined;
    return watchRest(container, store, (rest) =>
      setTold(rest === null ? null : { rest, clear: clearOf(cy, drawing.current, rest) }),
    );
  }, [cy, store, drawing]);
  if (told === null) return null;
  const { target } = told.rest;
  const { hover } = store.getState();
  return (
    <Loaded what="What the pointer rests on" load={loadWords}>
      {(Words) => (
        <Card told={told} onEnter={() => hover(target)} onLeave={() => hover(NOTHING)}>
          <Words target={target} />
        </Card>
      )}
    </Loaded>
  );
}

/** What a card tells of, and what it is to leave in sight, as it was when the pointer came to rest. */
interface Told {
  readonly rest: Rest;
  readonly clear: readonly Point[];
}

interface CardProps {
  readonly told: Told;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

function Card({ told, onEnter, onLeave, children }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current === null) return;
    const { style, offsetWidth: width, offsetHeight: height } = card.current;
    const room = { width: window.innerWidth, height: window.innerHeight };
    const { x, y } = placeCard({ width, height }, told.rest.at, room, told.clear);
    style.left = `${x}px`;
    style.top = `${y}px`;
  }, [told]);
  return (
    <div
      ref={card}
      className="hover-card"
      aria-hidden="true"
      // Not by events of pointers, which come before Cytoscape hears that the mouse has left the drawing.
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      {children}
    </div>
  );
}

/** Points of what a card tells of, in pixels of the window: along its line, and the corners of its actors. */
function clearOf(cy: Core, drawing: Drawing | null, { target }: Rest): readonly Point[] {
  const box = cy.container()?.getBoundingClientRect();
  if (box === undefined || drawing === null) return [];
  const zoom = cy.zoom();
  const pan = cy.pan();
  const line = drawing
    .wayOf(target)
    .map(({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y }));
  const actors = [...drawing.actorsOf(target)].flatMap((actor) => {
    const { x1, x2, y1, y2 } = cy.getElementById(nodeIdOf(actor)).renderedBoundingBox();
    const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    return [middle, { x: x1, y: y1 }, { x: x2, y: y1 }, { x: x1, y: y2 }, { x: x2, y: y2 }];
  });
  return [...line, ...actors].map(({ x, y }) => ({ x: x + box.left, y: y + box.top }));
}
