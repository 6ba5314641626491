/** A canvas that writes down what is painted on it, as elements of SVG. */
import type { Surface } from '../../src/views/network/drawing/surface.ts';

interface Pen {
  globalAlpha: number;
  globalCompositeOperation: string;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
}

type Matrix = readonly [number, number, number, number, number, number];

const PEN: Pen = {
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  fillStyle: 'black',
  strokeStyle: 'black',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '10px sans-serif',
  textAlign: 'start',
};

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', end: 'end', start: 'start' };

export interface RecordingSheet extends Surface {
  /** What was painted since it was last cleared, a line for each element. */
  readonly painted: () => readonly string[];
}

const sheets = new Map<unknown, RecordingSheet>();

export function recordingSheet(width: number, height: number): RecordingSheet {
  let lines: string[] = [];
  let path = '';
  let dashes: readonly number[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: { pen: Pen; dashes: readonly number[]; matrix: Matrix }[] = [];

  const context: CanvasRenderingContext2D = Object.assign(Object.create(null), PEN, {
    save() {
      const pen = Object.fromEntries(
        Object.keys(PEN).map((key) => [key, Reflect.get(context, key)]),
      );
      kept.push({ pen: { ...PEN, ...pen }, dashes, matrix });
    },
    restore() {
      const last = kept.pop();
      if (last === undefined) throw new Error('There is nothing to restore.');
      Object.assign(context, last.pen);
      dashes = last.dashes;
      matrix = last.matrix;
    },
    setTransform: (...next: Matrix) => {
      matrix = next;
    },
    getTransform: () => ({ a: matrix[0] }),
    translate: (x: number, y: number) => multiply([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => multiply([x, 0, 0, y, 0, 0]),
    rotate: (angle: number) =>
      multiply([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    clearRect: () => {
      lines = [];
    },
    setLineDash: (next: readonly number[]) => {
      dashes = next;
    },
    beginPath: () => {
      path = '';
    },
    moveTo: (...to: number[]) => add('M', to),
    lineTo: (...to: number[]) => add('L', to),
    quadraticCurveTo: (...to: number[]) => add('Q', to),
    bezierCurveTo: (...to: number[]) => add('C', to),
    closePath: () => add('Z', []),
    arc: (x: number, y: number, radius: number) =>
      add('A', [radius, radius, 0, 1, 1, x - radius, y, radius, radius, 0, 1, 1, x + radius, y]),
    fill: () => write('path', { d: path, fill: context.fillStyle }),
    stroke: () =>
      write('path', {
        d: path,
        fill: 'none',
        stroke: context.strokeStyle,
        'stroke-width': number(context.lineWidth),
        'stroke-dasharray': dashes.length === 0 ? undefined : dashes.map(number).join(' '),
        'stroke-linecap': context.lineCap === 'butt' ? undefined : context.lineCap,
        'stroke-linejoin': context.lineJoin === 'miter' ? undefined : context.lineJoin,
      }),
    fillRect: (x: number, y: number, w: number, h: number) =>
      write('rect', {
        x: number(x),
        y: number(y),
        width: number(w),
        height: number(h),
        fill: context.fillStyle,
      }),
    fillText: (words: string, x: number, y: number) =>
      write(
        'text',
        {
          x: number(x),
          y: number(y),
          style: `font: ${context.font.replaceAll('"', "'")}`,
          fill: context.fillStyle,
          'text-anchor': ANCHORS[context.textAlign],
        },
        words,
      ),
    measureText: (words: string) => ({ width: words.length * 6 }),
    drawImage: (canvas: unknown) => {
      const laid = sheets.get(canvas)?.painted() ?? [];
      lines.push(`<g opacity="${number(context.globalAlpha)}">`, ...laid, '</g>');
    },
  });

  function multiply([a, b, c, d, e, f]: Matrix) {
    const [A, B, C, D, E, F] = matrix;
    matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
  }

  function add(letter: string, numbers: readonly number[]) {
    path += letter + numbers.map((each) => Math.round(each * 10) / 10).join(' ');
  }

  function write(name: string, attributes: Readonly<Record<string, unknown>>, words = '') {
    const moved =
      matrix.join(' ') === '1 0 0 1 0 0' ? undefined : `matrix(${matrix.map(number).join(' ')})`;
    const opacity = context.globalAlpha === 1 ? undefined : number(context.globalAlpha);
    const written = Object.entries({ ...attributes, opacity, transform: moved })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${key}="${value}"`);
    lines.push(`<${name}${written.join('')}>${words.replaceAll('&', '&amp;')}</${name}>`);
  }

  const canvas: HTMLCanvasElement = Object.assign(Object.create(null), { width, height });
  const sheet = { canvas, context, painted: () => lines };
  sheets.set(canvas, sheet);
  return sheet;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
