// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { type ComponentType, createElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDataset } from '../builder.ts';
import { openApp, stopOf } from './reader.tsx';

/** Which part of the page has a fault, and how a part is made that may have one. */
const faults = vi.hoisted(() => {
  const state = { part: '' };
  const breakable = async (
    name: string,
    original: () => Promise<object>,
    create: typeof createElement,
  ) => {
    const module = await original();
    const Part = Reflect.get(module, name) as ComponentType<object>;
    const Breakable = (props: object) => {
      if (state.part === name) throw new Error('a fault');
      return create(Part, props);
    };
    return { ...module, [name]: Breakable };
  };
  return { state, breakable };
});

vi.mock('../../src/views/network/NetworkDrawing.tsx', (original) =>
  faults.breakable('NetworkDrawing', original, createElement),
);
vi.mock('../../src/views/network/DrawingKey.tsx', (original) =>
  faults.breakable('DrawingKey', original, createElement),
);
vi.mock('../../src/panels/legend/FilterNotice.tsx', (original) =>
  faults.breakable('FilterNotice', original, createElement),
);
vi.mock('../../src/panels/legend/Legend.tsx', (original) =>
  faults.breakable('Legend', original, createElement),
);
vi.mock('../../src/panels/ties/TieList.tsx', (original) =>
  faults.breakable('TieList', original, createElement),
);
vi.mock('../../src/panels/evidence/Evidence.tsx', (original) =>
  faults.breakable('Evidence', original, createElement),
);
vi.mock('../../src/panels/year/YearPanel.tsx', (original) =>
  faults.breakable('YearPanel', original, createElement),
);
vi.mock('../../src/panels/year/YearNews.tsx', (original) =>
  faults.breakable('YearNews', original, createElement),
);
vi.mock('../../src/panels/year/YearCaption.tsx', (original) =>
  faults.breakable('YearCaption', original, createElement),
);
vi.mock('../../src/views/matrix/Matrix.tsx', (original) =>
  faults.breakable('Matrix', original, createElement),
);
vi.mock('../../src/search/SearchBox.tsx', (original) =>
  faults.breakable('SearchBox', original, createElement),
);
vi.mock('../../src/export/ExportTabs.tsx', (original) =>
  faults.breakable('ExportTabs', original, createElement),
);
vi.mock('../../src/app/ViewsNavigation.tsx', (original) =>
  faults.breakable('ViewsNavigation', original, createElement),
);
vi.mock('../../src/app/LinkNotice.tsx', (original) =>
  faults.breakable('LinkNotice', original, createElement),
);
vi.mock('../../src/app/EmbedHead.tsx', (original) =>
  faults.breakable('EmbedHead', original, createElement),
);
vi.mock('../../src/app/EmbedSelection.tsx', (original) =>
  faults.breakable('EmbedSelection', original, createElement),
);
vi.mock('../../src/app/EmbedCredit.tsx', (original) =>
  faults.breakable('EmbedCredit', original, createElement),
);

const file = aDataset().claim({ time: '2022' }).file();

beforeEach(() => {
  // React tells the console of each fault, caught or not.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => {
  faults.state.part = '';
  vi.restoreAllMocks();
});

describe('a fault in one part of the page', () => {
  test.each([
    ['NetworkDrawing', 'The drawing'],
    ['DrawingKey', 'What explains the drawing'],
    ['FilterNotice', 'The notice on filters'],
    ['Legend', 'The panel "legend"'],
    ['TieList', 'The panel "ties"'],
    ['Evidence', 'The panel "evidence"'],
    ['YearNews', 'What is said of the year'],
    ['YearCaption', 'The panel "year"'],
    ['ViewsNavigation', 'The way to the views'],
    ['LinkNotice', 'What stands above the view'],
  ])('%s leaves the rest as it is', async (part, what) => {
    faults.state.part = part;
    openApp(file, '?year=2022');

    expect(await screen.findByText(`${what} stopped working (a fault).`)).toBeInTheDocument();
    expect(screen.getAllByText(/stopped working/)).toHaveLength(1);
    expect(stopOf(screen.getByRole('slider', { name: 'Year' }))).toBe('2022');
    expect(screen.getByRole('button', { name: 'Export' })).toBeEnabled();
  });

  test('the time line leaves the evidence of its year', async () => {
    faults.state.part = 'YearPanel';
    openApp(file, '?year=2022');

    expect(await screen.findByText('The time line stopped working (a fault).')).toBeInTheDocument();
    expect(await screen.findByRole('list', { name: 'Ties' })).toBeInTheDocument();
  });

  test('a view that loads later leaves the way to the others', async () => {
    faults.state.part = 'Matrix';
    openApp(file, '?view=matrix&year=2022');

    expect(await screen.findByText('This view stopped working (a fault).')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Table' })).toBeInTheDocument();
    expect(stopOf(screen.getByRole('slider', { name: 'Year' }))).toBe('2022');
  });

  test.each([
    ['SearchBox', 'Search'],
    ['ExportTabs', 'Export'],
  ])('the dialog %s leaves the page behind it', async (part, name) => {
    faults.state.part = part;
    const { user } = openApp(file, '?year=2022');
    await user.click(await screen.findByRole('button', { name }));

    expect(await screen.findByText(`${name} stopped working (a fault).`)).toBeInTheDocument();
    expect(stopOf(screen.getByRole('slider', { name: 'Year', hidden: true }))).toBe('2022');
  });

  test('can be tried again, and goes on where the fault is gone', async () => {
    faults.state.part = 'Evidence';
    const { user } = openApp(file, '?year=2022');
    await screen.findByText('The panel "evidence" stopped working (a fault).');

    faults.state.part = '';
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(screen.queryByText(/stopped working/)).toBeNull();
  });
});

describe('a fault in one part of an embedded view', () => {
  test.each([
    ['EmbedHead', 'What stands above the view'],
    ['NetworkDrawing', 'The drawing'],
    ['DrawingKey', 'What explains the drawing'],
    ['TieList', 'The list of ties'],
    ['FilterNotice', 'The notice on filters'],
    ['EmbedSelection', 'What is said of the selection'],
    ['EmbedCredit', 'Where the view comes from'],
  ])('%s leaves the rest as it is', async (part, what) => {
    faults.state.part = part;
    openApp(file, '?year=2022&embed=1');

    expect(await screen.findByText(`${what} stopped working (a fault).`)).toBeInTheDocument();
    expect(screen.getAllByText(/stopped working/)).toHaveLength(1);
    expect(stopOf(screen.getByRole('slider', { name: 'Year' }))).toBe('2022');
  });

  test('the time line leaves the view and where it comes from', async () => {
    faults.state.part = 'YearPanel';
    openApp(file, '?year=2022&embed=1');

    expect(await screen.findByText('The time line stopped working (a fault).')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Drawing' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the full view' })).toBeInTheDocument();
  });
});
