// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { aDataset, type DatasetBuilder } from '../builder.ts';
import { evidence, openApp, stopOf, yearSlider } from './reader.tsx';

/**
 * The DPRK and Russia only meet in 2014; from 2022 the DPRK arms Russia, which a later source disputes;
 * the USA and China are at odds, and China and the DPRK both friends and not.
 */
function aCorpus() {
  return aDataset()
    .source('of-2022', '2022-09-07')
    .source('of-2025', '2025-03-18')
    .claim({ id: 'meeting', source: 'of-2025', relation: 'diplomacy', time: '2014-06' })
    .claim({ id: 'arms', source: 'of-2022', time: '2022/..' })
    .claim({ id: 'arms-too', source: 'of-2025', time: '2022' })
    .claim({ id: 'no-arms', source: 'of-2025', time: '2022', stance: 'disputes' })
    .claim({
      id: 'odds',
      source: 'of-2025',
      from: 'usa',
      to: 'china',
      relation: 'diplomacy',
      tenor: 'conflictual',
    })
    .claim({
      id: 'friends',
      source: 'of-2025',
      from: 'china',
      to: 'dprk',
      relation: 'diplomacy',
    })
    .claim({
      id: 'foes',
      source: 'of-2025',
      from: 'usa',
      to: 'dprk',
      relation: 'diplomacy',
      tenor: 'conflictual',
    })
    .onRecord({ relation: 'alliance', from: 'usa', to: 'japan', time: '1960-06-23/..' })
    .file();
}

async function openView(search: string, heading: string | RegExp) {
  const { user } = openApp(aCorpus(), search);
  await yearSlider();
  // Views load when they are opened, which a busy machine takes its time for.
  await screen.findByRole('heading', { name: heading, level: 2 });
  return { user };
}

/** Opens the comparison of 2014 with 2022. Its panels load when it is opened, as other views do. */
async function openComparison() {
  const { user } = openApp(aCorpus(), '?view=compare&since=2014&year=2022');
  const name = 'Changes from 2014 to 2022';
  const changes = within(await screen.findByRole('region', { name }));
  await screen.findByRole('button', { name: 'Clear' });
  await screen.findByRole('checkbox', { name: /^New/ });
  return { user, changes };
}

describe('comparing two years', () => {
  test('tells in words what became of each tie, and opens the words of both years', async () => {
    const { user, changes } = await openComparison();
    expect(changes.getByText(/^From 2014 to 2022, of 6 ties: 1 new, as words say/)).toBeVisible();
    expect(changes.getByText('diplomacy → military')).toBeVisible();

    await user.click(
      changes.getByRole('button', { name: /New: Relations of military, DPRK → RUSSIA/ }),
    );

    expect(await evidence().findByText(/2014 to 2022: new/)).toBeVisible();
    expect(evidence().getByText('The words of arms.')).toBeVisible();
    expect(evidence().getByText('The words of no-arms.')).toBeVisible();
    expect(evidence().getByRole('heading', { name: 'In 2014' })).toBeVisible();
  });

  test('tells it forwards in time, whichever of them was chosen first, and can be left', async () => {
    const { user } = openApp(aCorpus(), '?view=compare&since=2022&year=2014');

    expect(await screen.findByText(/^From 2014 to 2022, of 6 ties/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Clear' }));
    expect(screen.getByRole('list', { name: 'Ties' })).toBeVisible();
  });

  test('leads from a pair to its years', async () => {
    const { user, changes } = await openComparison();

    await user.click(changes.getByRole('link', { name: 'DPRK – RUSSIA' }));

    expect(await screen.findByRole('heading', { name: 'DPRK – RUSSIA', level: 2 })).toBeVisible();
  });

  test('of a year with itself says that nothing differs', async () => {
    openApp(aCorpus(), '?view=compare&since=2022&year=2022');

    expect(await screen.findByText(/Both years are 2022: nothing differs/)).toBeVisible();
  });

  test('tells after a step of the two years that are compared now, with the counts of the list', async () => {
    const { user } = openApp(aCorpus(), '?view=compare&since=2014&year=2022');
    const list = await screen.findByText(/^From 2014 to 2022, of 6 ties/);
    (await yearSlider()).focus();
    await user.keyboard('{End}');

    await waitFor(() => expect(list).toHaveTextContent(/^From 2014 to 2025, of/));
    const told = list.textContent ?? '';
    const heard = await screen.findByText(/^2025, compared with 2014\./);
    expect(heard).toHaveRole('status');
    expect(heard.textContent?.length).toBeLessThan(100);
    const [, counts = ''] = heard.textContent?.split(/2014\. /) ?? [];
    const numbers = [...counts.replaceAll(/\bone tie/gi, '1').matchAll(/\d+/g)].map(Number);
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(
      Number(/of (\d+) ties/.exec(told)?.[1]),
    );
    expect(await screen.findByText(/You are looking at 2014 and 2025/)).toBeVisible();
  });

  test('leaves out what became of ties where that is switched off', async () => {
    const { user, changes } = await openComparison();

    await user.click(screen.getByRole('checkbox', { name: /^New 1/ }));

    expect(changes.queryByRole('button', { name: /military/ })).not.toBeInTheDocument();
    await waitFor(() => expect(window.location.search).toContain('no-turn=new'));
  });
});

describe('one pair', () => {
  test('is chosen by its actors, and tells what came, went and turned', async () => {
    const { user } = await openView('?view=pair&year=2022', 'One pair');

    await user.selectOptions(screen.getByRole('combobox', { name: 'One' }), 'DPRK');
    await user.selectOptions(screen.getByRole('combobox', { name: 'and the other' }), 'RUSSIA');

    expect(await screen.findByRole('heading', { name: 'DPRK – RUSSIA', level: 2 })).toBeVisible();
    const changes = within(screen.getByRole('region', { name: 'What changed' }));
    expect(changes.getByText(/^From 2014 to 2022, of 2 ties/)).toBeVisible();
    expect(changes.getByText(/^New: Relations of military/)).toBeVisible();
    await waitFor(() => expect(window.location.search).toContain('view=pair&of=dprk:russia'));
  });

  test('is chosen where the choice began, in the order in which it was, and said', async () => {
    const { user } = await openView('?view=pair&year=2022', 'One pair');
    const [one, other] = ['One', 'and the other'].map((name) =>
      screen.getByRole<HTMLSelectElement>('combobox', { name }),
    );
    if (one === undefined || other === undefined) throw new Error('There is nothing to choose.');

    await user.selectOptions(one, 'RUSSIA');
    other.focus();
    await user.selectOptions(other, 'DPRK');

    await screen.findByRole('heading', { name: 'DPRK – RUSSIA', level: 2 });
    expect(other).toBeInTheDocument();
    expect(other).toHaveFocus();
    expect([one.value, other.value]).toEqual(['russia', 'dprk']);
    expect(screen.getByText('The years of DPRK – RUSSIA are shown.')).toHaveRole('status');
  });

  test('opens a year of a tie with its words, and the pair again when they are closed', async () => {
    const { user } = await openView('?view=pair&of=dprk:russia&year=2025', 'DPRK – RUSSIA');

    await user.click(screen.getByRole('button', { name: /^Relations of military in 2022/ }));

    expect(await evidence().findByText('The words of arms.')).toBeVisible();
    expect(stopOf(await yearSlider())).toBe('2022');
    await user.click(evidence().getByRole('button', { name: 'Close the evidence' }));
    expect(await evidence().findByRole('heading', { name: 'Their words in 2022' })).toBeVisible();
  });

  test('is told between the same years while the reader opens one year after the other', async () => {
    const { user } = await openView('?view=pair&of=dprk:russia&year=2025', 'DPRK – RUSSIA');
    const told = screen.getByText(/^From 2014 to 2025, of/).textContent;

    await user.click(screen.getByRole('button', { name: /^Relations of military in 2022/ }));

    expect(await evidence().findByText('The words of arms.')).toBeVisible();
    expect(screen.getByText(/^From 2014 to 2025, of/)).toHaveTextContent(told);
    expect(screen.getByRole('columnheader', { name: '2014 to 2025' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), '2024');
    expect(screen.getByText(/^From 2014 to 2024, of/)).toBeVisible();
    expect(stopOf(await yearSlider())).toBe('2022');
    expect(evidence().getByText('The words of arms.')).toBeVisible();
  });

  test('tells of a dispute between the two years that is one at neither', async () => {
    const builder = aDataset()
      .speaker('cho', { name: 'Cho' })
      .claim({ time: '2014' })
      .claim({ time: '2022' })
      .claim({ time: '2022', stance: 'disputes', speaker: 'cho' })
      .claim({ time: '2025' });
    const address = '?view=pair&of=dprk:russia&year=2025';
    openApp(builder.file(), address);

    expect(
      await screen.findByText(
        /^Between the two years: Relations of military.*: disputed in 2022\.$/,
      ),
    ).toBeVisible();
  });

  test('is compared from another year where the reader says so', async () => {
    const { user } = await openView('?view=pair&of=dprk:russia&year=2025', 'DPRK – RUSSIA');

    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2022');

    expect(screen.getByText(/^From 2022 to 2025, of/)).toBeVisible();
  });

  test('of whom nothing is known says so, and can be exchanged', async () => {
    await openView('?view=pair&of=japan:rok&year=2025', 'JAPAN – ROK');

    expect(screen.queryByRole('table', { name: 'Ties by year' })).not.toBeInTheDocument();
    expect(screen.getByText(/^No tie of these two is shown in any year/)).toBeVisible();
  });

  test('is proposed among those of which most is told', async () => {
    const { user } = await openView('?view=pair&year=2022', 'One pair');

    await user.click(screen.getByRole('button', { name: 'DPRK – RUSSIA' }));

    expect(await screen.findByRole('heading', { name: 'DPRK – RUSSIA', level: 2 })).toBeVisible();
  });
});

describe('what is explained', () => {
  const keyToLines = async () =>
    within(await screen.findByRole('list', { name: 'Key to the lines' }));

  test('is no dispute where voices agree, also where one voice limits what it says', async () => {
    openApp(aDataset().claim().claim({ stance: 'disputes' }).file(), '?year=2022');

    expect((await keyToLines()).queryByText(/disputed/)).not.toBeInTheDocument();
  });

  test('is a dispute where there is one in some year', async () => {
    openApp(aCorpus(), '?year=2014');

    expect((await keyToLines()).getByText(/disputed/)).toBeVisible();
  });

  test('is each word for what became of ties, beside where it is used', async () => {
    const { user } = await openView('?view=pair&of=dprk:russia&year=2022', 'DPRK – RUSSIA');
    const changes = within(screen.getByRole('region', { name: 'What changed' }));

    await user.click(changes.getByText('What these words mean'));

    expect(changes.getByText(/^It stands in 2022, and words say since when/)).toBeVisible();
    expect(changes.queryByText(/^It stood in 2014, and words say until when/)).toBeNull();
  });

  test('is what is counted as silent, beside both numbers', async () => {
    const file = aDataset().claim().file();
    file.groups = file.groups.slice(0, 1);
    openApp(file, '?year=2022');

    expect(
      await screen.findByText(
        /Of 15 pairs of actors, 14 go without evidence in this year; of the 3 between members of groups, which the legend counts, 2 do\./,
      ),
    ).toBeVisible();
    expect(
      await screen.findByRole('checkbox', { name: /^No evidence: silent pairs in groups\s*2/ }),
    ).toBeVisible();
  });
});

describe('the years side by side', () => {
  test('lead into a year, and follow one tie through all of them', async () => {
    const { user } = await openView(
      '?view=years&year=2022&tie=military:dprk:russia',
      'The years side by side',
    );
    expect(
      screen.getByText(/2014 no evidence; 2022 cooperative, attested, 2 sources, disputed/),
    ).toBeVisible();

    await user.click(screen.getByRole('button', { name: '2014 2 ties' }));

    expect(stopOf(await yearSlider())).toBe('2014');
    expect(screen.getByRole('heading', { name: /^Ties in 2014/ })).toBeVisible();
  });
});

describe('the biographies of ties', () => {
  test('open the evidence of a tie, and keep an order that the reader chose', async () => {
    const { user } = await openView('?view=timeline&year=2022', 'Biographies of ties');
    await user.selectOptions(screen.getByRole('combobox', { name: /Pairs/ }), 'by name');

    const pairs = screen
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
    expect(pairs.slice(0, 2)).toEqual(['CHINA – DPRK', 'DPRK – RUSSIA']);
    await user.click(screen.getByRole('button', { name: /DPRK → RUSSIA.*3 claims; now attested/ }));

    expect(await evidence().findByText('The words of arms.')).toBeVisible();
  });

  test('are shown of the moment alone, with its months, where a reader looks closely', async () => {
    const { user } = await openView('?view=timeline&year=2022', 'Biographies of ties');
    const before = screen.getAllByRole('heading', { level: 4 }).length;

    await user.selectOptions(screen.getByRole('combobox', { name: 'Axis:' }), '2022 alone');

    expect(screen.getByText(/Only what claims say of 2022 is shown\./)).toBeVisible();
    expect(screen.queryByText(/Drag along the axis/)).toBeNull();
    for (const month of ['2022', 'Mar', 'Dec']) {
      expect(document.querySelector('.timeline-axis')).toHaveTextContent(month);
    }
    const after = screen.getAllByRole('heading', { level: 4 }).length;
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(before);
    await waitFor(() => expect(window.location.search).toContain('axis=moment'));
  });
});

describe('the matrix', () => {
  test('says of each pair how it stands, and what silence does not mean', async () => {
    const { user } = await openView('?view=matrix&year=2022', 'Every pair in 2022');

    await user.click(screen.getByRole('button', { name: 'DPRK – JAPAN: no evidence' }));

    expect(await evidence().findByText(/That is not the same as no tie/)).toBeVisible();
  });

  test('opens the words of a pair with one tie at once', async () => {
    const { user } = await openView('?view=matrix&year=2022', 'Every pair in 2022');

    await user.click(
      screen.getByRole('button', { name: 'RUSSIA – DPRK: attested, one tie; all cooperative' }),
    );

    expect(await evidence().findByText('The words of arms.')).toBeVisible();
  });

  test('is one Tab stop, with the arrow keys from cell to cell', async () => {
    const { user } = await openView('?view=matrix&year=2022', 'Every pair in 2022');
    screen
      .getByRole('button', { name: 'CHINA – DPRK: attested, one tie; all cooperative' })
      .focus();

    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^CHINA – RUSSIA/);
    await user.keyboard('{ArrowDown}{Control>}{End}{/Control}{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName(/^ROK – USA/);
    const table = screen.getByRole('table', { name: 'Every pair of actors in 2022' });
    expect(table.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('lists the pairs of members that no claim names', async () => {
    const { user } = await openView('?view=matrix&year=2024', 'Every pair in 2024');
    const silent = within(
      screen.getByRole('region', { name: 'Pairs that no claim names in 2024' }),
    );
    expect(silent.getByRole('heading', { name: /carried forward.*\(1\)/ })).toBeVisible();
    expect(silent.getByRole('heading', { name: /public record \(1\)/ })).toBeVisible();

    await user.click(silent.getByRole('button', { name: 'DPRK – RUSSIA' }));

    expect(await evidence().findByText('The words of arms.')).toBeVisible();
  });

  test('counts all pairs in every year', async () => {
    await openView('?view=matrix&year=2024', 'Every pair in 2024');

    const sums = screen.getByRole('row', { name: /^all pairs/ });
    expect(
      within(sums)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['15', '15', '15', '15']);
  });
});

describe('the evidence of a pair of which nothing is asserted', () => {
  const open = async (builder: DatasetBuilder, year: number) => {
    openApp(builder.file(), `?year=${year}&pair=dprk:russia`);
    await yearSlider();
    await evidence().findByRole('heading', { name: 'DPRK – RUSSIA' });
  };

  test('says that sources only suppose, and quotes them, also where they speak against a tie', async () => {
    await open(aDataset().claim({ modality: 'hypothetical', stance: 'disputes' }), 2022);

    expect(evidence().getByText(/Only forecast or supposed: of 2022 sources/)).toBeVisible();
    expect(evidence().getByText(/The words of/)).toBeVisible();
    expect(evidence().queryByText(/no claim names/i)).toBeNull();
  });

  test('says of which years claims name the two', async () => {
    await open(aDataset().claim({ time: '2014' }), 2022);

    expect(
      evidence().getByText(/Of 2022 no claim names these two; claims do of 2014/),
    ).toBeVisible();
  });

  test('lists the passages that name both without saying how they stood, with their source', async () => {
    const exact = 'What dprk and russia agreed is not known.';
    const builder = aDataset()
      .claim({ from: 'usa', to: 'japan' })
      .changed((file) => {
        for (const passage of file.passages) {
          Object.assign(passage, { exact, start: 0, end: exact.length, prefix: '' });
        }
      });

    await open(builder, 2022);

    expect(evidence().getByText(/one passage names both/)).toBeVisible();
    expect(evidence().getByText(exact)).toBeVisible();
    expect(evidence().getByRole('heading', { name: 'The title of text' })).toBeVisible();
  });
});

describe('the triads', () => {
  test('tell of a triad through the years, and open the words of its three sides', async () => {
    const { user } = await openView('?view=triads&year=2014', 'Triads');
    expect(
      screen.getByText(
        '2014, 2024 and 2025 could be either (all three signs are open); 2022 balanced.',
      ),
    ).toBeVisible();

    const counts = screen.getByRole('table', { name: 'Balanced triads, lowest to highest count' });
    expect(within(counts).getAllByRole('row', { name: /^firmly/ })).toHaveLength(2);
    expect(within(counts).getAllByRole('row', { name: /^if all signs hold/ })).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: /CHINA – DPRK – USA in ?2022: balanced/ }));

    expect(stopOf(await yearSlider())).toBe('2022');
    const verdict = /Balanced, under the strict rule and the weak one/;
    expect(await evidence().findByText(verdict)).toBeVisible();
    for (const words of ['friends', 'foes', 'odds']) {
      expect(evidence().getByText(`The words of ${words}.`)).toBeVisible();
    }
  });
});

describe('the table', () => {
  test('answers which ties rest on a single source, and on which', async () => {
    const { user } = await openView('?view=table&year=2022', 'Everything in words');

    await user.click(screen.getByRole('checkbox', { name: 'Only resting on one source' }));

    const rows = within(screen.getByRole('table', { name: 'Ties in 2022' })).getAllByRole('row');
    expect(rows.slice(1)).toHaveLength(3);
    expect(rows.at(1)).toHaveTextContent('Rests on one source: “The title of of-2025”.');
  });

  test('answers on which ties the sources disagree', async () => {
    const { user } = await openView('?view=table&year=2022', 'Everything in words');

    await user.click(screen.getByRole('checkbox', { name: 'Only disputed' }));
    await user.click(screen.getByRole('button', { name: 'DPRK → RUSSIA' }));

    expect(await evidence().findByText('The words of no-arms.')).toBeVisible();
  });

  test('can be sorted, searched and copied', async () => {
    const { user } = await openView('?view=table&year=2022', 'Everything in words');
    const writeText = vi.fn((_text: string) => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const table = within(screen.getByRole('table', { name: 'Ties in 2022' }));

    await user.click(table.getByRole('button', { name: 'Sources' }));
    await user.click(table.getByRole('button', { name: 'Sources' }));
    expect(table.getByRole('columnheader', { name: /Sources/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(table.getAllByRole('row').at(1)).toHaveTextContent('DPRK → RUSSIA');
    await user.type(screen.getByRole('searchbox', { name: 'Search this table' }), 'usa record');
    expect(screen.getByText('0 of 5 rows.')).toBeVisible();
    await user.clear(screen.getByRole('searchbox', { name: 'Search this table' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search this table' }), 'ALLIANCE');
    await user.click(screen.getByRole('button', { name: 'Copy for a spreadsheet' }));

    expect(writeText.mock.calls[0]?.[0].split('\n')).toEqual([
      'Between\tKind\tHow it stands\tTenor\tDisputed\tSources\tRests on',
      'JAPAN – USA\talliance\tcontext\t\t\t0\tA document',
    ]);
  });

  test('of claims leads to the words of each', async () => {
    const { user } = await openView('?view=table&year=2025', 'Everything in words');
    await user.click(screen.getByRole('button', { name: 'Claims' }));
    await user.click(screen.getByRole('checkbox', { name: 'Claims of every year' }));
    const table = within(screen.getByRole('table', { name: 'Claims of every year' }));
    expect(table.getAllByRole('row')).toHaveLength(8);

    await user.click(table.getAllByRole('button', { name: 'CHINA – DPRK' })[0] as HTMLElement);

    expect(stopOf(await yearSlider())).toBe('2022');
    expect(await evidence().findByText('The words of friends.')).toBeVisible();
  });

  test('tells the changes as prose, each stretch with the way to its words', async () => {
    const { user } = await openView('?view=table&year=2022', 'Everything in words');
    await user.click(screen.getByRole('button', { name: 'Changes from 2014 to 2022 in words' }));

    const [note] = screen.getAllByRole('button', { name: 'Evidence 1: “The words of friends.”' });
    await user.click(note as HTMLElement);

    expect(await evidence().findByText('The words of friends.')).toBeVisible();
  });
});

describe('what counts as evidence', () => {
  test('switched off in the view of sources, takes its ties with it everywhere', async () => {
    const { user } = await openView('?view=sources&year=2022', 'What rests on what');
    const [, late] = screen.getAllByRole('checkbox', { name: 'Counts as evidence' });

    await user.click(late as HTMLElement);

    expect(
      screen.getByText(
        /of the ties of 2022 that stand on sources: 3 fall, 1 is disputed no longer\./,
      ),
    ).toBeVisible();
    expect(screen.getByText('Switched off: nothing of it counts.')).toBeVisible();
    await waitFor(() => expect(window.location.search).toContain('no-source=of-2025'));
    await user.click(screen.getByRole('link', { name: 'Network' }));
    const ties = within(screen.getByRole('list', { name: 'Ties' }));
    expect(ties.getAllByRole('button')).toHaveLength(2);
  });

  test('as known by a date shows no passage that was written later', async () => {
    openApp(aCorpus(), '?year=2022&known=2022-09-07&tie=military:dprk:russia');
    await yearSlider();

    expect(await evidence().findByText('The words of arms.')).toBeVisible();
    expect(document.body).not.toHaveTextContent('The words of arms-too.');
    expect(document.body).not.toHaveTextContent('The words of no-arms.');
    expect(evidence().queryByText(/^Disputed/)).not.toBeInTheDocument();
    expect(screen.getByText(/Counts one claim of 7, from 1 of 2 sources/)).toBeVisible();
  });

  test('is what a reader can return to, all of it', async () => {
    const { user } = openApp(aCorpus(), '?year=2022&no-statement=fact');
    await yearSlider();
    expect(within(screen.getByRole('list', { name: 'Ties' })).getAllByRole('button')).toHaveLength(
      1,
    );

    const [everything] = screen.getAllByRole('button', { name: 'Count everything' });
    await user.click(everything as HTMLElement);

    expect(within(screen.getByRole('list', { name: 'Ties' })).getAllByRole('button')).toHaveLength(
      5,
    );
  });
});

describe('focus on an actor', () => {
  test('keeps its own ties, and with another step those of its neighbours', async () => {
    const { user } = openApp(aCorpus(), '?year=2022&actor=russia&hide=removed');
    await yearSlider();
    const ties = () => within(screen.getByRole('list', { name: 'Ties' })).getAllByRole('button');
    expect(ties()).toHaveLength(5);

    await user.click(await evidence().findByRole('radio', { name: 'its ties' }));
    expect(ties()).toHaveLength(1);
    await user.click(evidence().getByRole('radio', { name: 'its neighbours’ ties too' }));
    expect(ties()).toHaveLength(3);
    await waitFor(() => expect(window.location.search).toContain('focus=russia:2'));
  });
});

describe('a first visit', () => {
  test('is given a hint, which once dismissed never comes back', async () => {
    localStorage.clear();
    const { user } = openApp(aCorpus());
    await yearSlider();

    await user.click(screen.getByRole('button', { name: 'Got it' }));

    expect(screen.queryByRole('complementary', { name: /first visit/ })).not.toBeInTheDocument();
    openApp(aCorpus());
    expect(screen.queryByRole('button', { name: 'Got it' })).not.toBeInTheDocument();
  });
});
