import { describe, expect, test } from 'vitest';
import {
  FIRST_VIEW,
  hasFigure,
  isComparison,
  isPage,
  isViewName,
  standsAlone,
  VIEW_NAMES,
  viewTitle,
} from '../../src/state/views.ts';
import { yearsToCompare } from '../builder.ts';

describe('the list of views', () => {
  test('begins with the view that the app opens on', () => {
    expect(VIEW_NAMES[0]).toBe(FIRST_VIEW);
  });

  test('knows a view by its name, and nothing else', () => {
    expect(VIEW_NAMES.every(isViewName)).toBe(true);
    for (const other of ['', 'Network', 'toString', '__proto__', 'constructor']) {
      expect(isViewName(other)).toBe(false);
    }
  });
});

describe('of the views', () => {
  test('only the network and its comparison are the drawing itself', () => {
    expect(VIEW_NAMES.filter((name) => !isPage(name))).toEqual(['network', 'compare']);
  });

  test('one compares two years', () => {
    expect(VIEW_NAMES.filter(isComparison)).toEqual(['compare']);
  });

  test('one has no room for evidence: the page about the data', () => {
    expect(VIEW_NAMES.filter(standsAlone)).toEqual(['about']);
  });

  test('those that are words have no figure of their own', () => {
    expect(VIEW_NAMES.filter((name) => !hasFigure(name))).toEqual([
      'triads',
      'table',
      'sources',
      'about',
    ]);
  });

  test.each([
    [1, 'The year'],
    [2, 'Two years'],
    [4, 'Four years'],
    [10, 'Ten years'],
    [11, 'All years'],
  ])('the years side by side are called after their number: of %s, "%s"', (years, title) => {
    const moments = Array.from(
      { length: years },
      (_, index) => yearsToCompare(2001 + index, 2020).before,
    );
    expect(viewTitle('years', moments)).toBe(title);
    expect(viewTitle('matrix', moments)).toBe('Matrix');
  });
});
