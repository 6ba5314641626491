// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset } from '../builder.ts';
import { openApp, ties } from './reader.tsx';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A dataset with far more kinds, errata and groups than anybody reads. */
function manyOfAll() {
  const builder = aDataset().claim({ id: 'one' });
  for (const index of numbered(210)) builder.erratum(`slip${index}`, 'p.one');
  const file = builder
    .changed(({ actors, claims, groups, relationTypes }) => {
      const [actor] = actors;
      const [claim] = claims;
      const [kind] = relationTypes;
      if (actor === undefined || claim === undefined || kind === undefined) return;
      for (const index of numbered(210)) {
        relationTypes.push({ ...kind, id: `kind${index}`, name: `Kind ${index}` });
      }
      for (const index of numbered(25)) {
        const members = ['a', 'b', 'c'].map((letter) => `${letter}${index}`);
        actors.push(...members.map((id) => ({ ...actor, id, name: id })));
        groups.push({ id: `group${index}`, name: `Group ${index}`, members });
        claims.push({ ...claim, id: `claim${index}`, from: `a${index}`, to: `b${index}` });
      }
    })
    .file();
  return { ...file, version: '0123456789ab' };
}

describe('a dataset with very many', () => {
  test('kinds of relation has a legend of the first, and gives more when asked', async () => {
    const { user } = openApp(manyOfAll());
    await ties();
    const kinds = within(screen.getByRole('group', { name: /^Kinds of relation/ }));

    expect(kinds.getAllByRole('checkbox')).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: 'Show 60 more' }));

    expect(kinds.getAllByRole('checkbox')).toHaveLength(120);
  });

  test('kinds and errata tells the first of them in "About"', async () => {
    openApp(manyOfAll(), '?view=about');

    expect(await screen.findByText(/200 of 214 kinds of relation are listed/)).toBeVisible();
    expect(screen.getByText(/200 of 210 places are listed/)).toBeVisible();
  });

  test('groups has the first of them on its time line', async () => {
    openApp(manyOfAll(), '?view=timeline');

    expect(await screen.findByText(/20 of \d+ groups of pairs are listed/)).toBeVisible();
  });
});
