// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDataset, type DatasetBuilder } from '../builder.ts';
import { openApp, ties } from './reader.tsx';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

type File = ReturnType<DatasetBuilder['file']>;

/** A dataset with one claim, and far more of something than anybody reads. */
function withMany(add: (file: File) => void) {
  return { ...aDataset().claim({ id: 'one' }).changed(add).file(), version: '0123456789ab' };
}

function addKinds({ relationTypes }: File) {
  const [kind] = relationTypes;
  if (kind === undefined) return;
  for (const index of numbered(210)) {
    relationTypes.push({ ...kind, id: `kind${index}`, name: `Kind ${index}` });
  }
}

function addGroups({ actors, claims, groups }: File) {
  const [actor] = actors;
  const [claim] = claims;
  if (actor === undefined || claim === undefined) return;
  for (const index of numbered(25)) {
    const members = ['a', 'b', 'c'].map((letter) => `${letter}${index}`);
    actors.push(...members.map((id) => ({ ...actor, id, name: id })));
    groups.push({ id: `group${index}`, name: `Group ${index}`, members });
    claims.push({ ...claim, id: `claim${index}`, from: `a${index}`, to: `b${index}` });
  }
}

describe('a dataset with very many', () => {
  test('kinds of relation has a legend of the first, and gives more when asked', async () => {
    const { user } = openApp(withMany(addKinds));
    await ties();
    const kinds = within(screen.getByRole('group', { name: /^Kinds of relation/ }));

    expect(kinds.getAllByRole('checkbox')).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: 'Show 60 more' }));

    expect(kinds.getAllByRole('checkbox')).toHaveLength(120);
  });

  test('kinds and errata tells the first of them in "About"', async () => {
    const builder = aDataset().claim({ id: 'one' }).changed(addKinds);
    for (const index of numbered(210)) builder.erratum(`slip${index}`, 'p.one');
    openApp({ ...builder.file(), version: '0123456789ab' }, '?view=about');

    expect(await screen.findByText(/200 of 214 kinds of relation are listed/)).toBeVisible();
    expect(screen.getByText(/200 of 210 places are listed/)).toBeVisible();
  });

  test('groups has the first of them on its time line', async () => {
    openApp(withMany(addGroups), '?view=timeline');

    expect(await screen.findByText(/20 of \d+ groups of pairs are listed/)).toBeVisible();
  });
});
