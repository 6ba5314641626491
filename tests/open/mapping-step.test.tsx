// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { datasetFrom } from '../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../src/foreign/mapping/mapping.ts';
import { ActorsField } from '../../src/open/ActorsField.tsx';
import { Doorkeeper } from '../../src/open/door/doorkeeper.ts';
import type { ActorsVerdict } from '../../src/open/door/messages.ts';
import type { ReadingWish } from '../../src/open/door/read-content.ts';
import { MappingStep } from '../../src/open/MappingStep.tsx';
import { PROVENANCE, tableFrom } from '../foreign/opened-from.ts';

async function noActors(): Promise<ActorsVerdict> {
  throw new Error('This test adds no actors.');
}

async function noList(): Promise<Blob> {
  throw new Error('this test has no list');
}

function stepWith(text: string) {
  const table = tableFrom(text);
  const onOpen = vi.fn<(mapping: Mapping) => void>();
  const onCancel = vi.fn();
  const listProblems = vi.fn(noList);
  render(
    <MappingStep
      table={table}
      initial={guessMapping(table)}
      asRead={{ encoding: null, header: 'as found', changeable: false }}
      readAs={async () => null}
      addActors={noActors}
      understand={async (mapping) => datasetFrom(table, mapping, PROVENANCE)}
      listProblems={listProblems}
      onOpen={onOpen}
      onCancel={onCancel}
    />,
  );
  const open = () => screen.getByRole('button', { name: 'Open it' });
  return { user: userEvent.setup(), onOpen, onCancel, listProblems, open };
}

const PARTNERS =
  'who,whom,what,when\nAcme,Beta,owns,2014\nBeta,Acme,sues,2015\nGamma,Beta,owns,2016\n';

describe('the step that says what columns mean', () => {
  test('shows the first rows, with what each column is read as', () => {
    stepWith('from,to,year,ward\nAcme,Beta,2014,7\n');
    const rows = within(screen.getByRole('table', { name: 'The first rows of the file' }))
      .getAllByRole('row')
      .map(({ textContent }) => textContent);

    expect(rows).toEqual([
      'ColumnRow 2',
      'from read as fromAcme',
      'to read as toBeta',
      'year read as time2014',
      'ward not read7',
    ]);
  });

  test('shows the beginnings of cells and names that would fill the page', () => {
    const long = 'word '.repeat(200_000);
    stepWith(`from,to,${long}\nAcme,${long},"${'\n'.repeat(100_000)}x"\n`);

    const preview = screen.getByRole('table', { name: 'The first rows of the file' });
    expect(preview).toHaveTextContent(/to read as to(?:word )+…/);
    expect(preview.textContent?.length).toBeLessThan(2_000);
  });

  test('tells what was understood', async () => {
    stepWith('from,to,year\nAcme,Beta,2014\nBeta,Gamma,2015\n');

    expect(
      await screen.findByText('3 actors, 2 ties, 2 claims', { selector: 'strong' }),
    ).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('2 years: 2014, 2015.');
  });

  test('leads to the reason why nothing can be opened', async () => {
    const { user, open } = stepWith('name,kind\nAnna,pupil\n');

    await user.click(await screen.findByRole('button', { name: 'See why' }));

    expect(screen.getByRole('heading', { name: 'What was understood' })).toHaveFocus();
    expect(open()).toBeDisabled();
  });

  test('counts one row that can be read as one', async () => {
    stepWith('from,to,date\nAnna,Ben,2014\nBen,Caro,soon\n');

    expect(await screen.findByText(/one problem, and 1 row that can be read/)).toBeVisible();
  });

  test('reads a column as the reader says, and opens the file like that', async () => {
    const { user, onOpen, open } = stepWith(PARTNERS);

    await user.selectOptions(screen.getByLabelText('Kind of relation'), 'what');
    await user.selectOptions(screen.getByLabelText('Ties have'), 'a direction');
    await user.selectOptions(screen.getByLabelText('Stops of the slider'), 'a list of my own');
    await user.type(screen.getByLabelText('My stops'), '2014, 2016');
    expect(await screen.findByText(/2014, 2016/)).toBeVisible();
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen).toHaveBeenCalledWith(
      expect.objectContaining({
        columns: expect.objectContaining({ from: 0, to: 1, relation: 2, time: 3 }),
        directed: true,
        stops: ['2014', '2016'],
      }),
    );
  });

  test('shows which column has the ways to documents, unfolded where one was found, to be corrected', async () => {
    const row = 'A,B,2014,They do.,Letter,https://example.org/a,https://example.org/b';
    const { user, onOpen, open } = stepWith(
      `from,to,year,quotation,document,url,permalink\n${row}\n`,
    );
    const list = screen.getByRole('combobox', { name: 'Address of the document' });
    expect(list).toBeVisible();
    expect(list).toHaveDisplayValue('url');

    await user.selectOptions(list, 'permalink');
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen.mock.lastCall?.[0].columns.address).toBe(6);
    expect(list).toBeVisible();
  });

  test('folds the columns of ways away where there are none', () => {
    stepWith('from,to\nA,B\n');

    const list = screen.getByLabelText('Address of the document');
    expect(list).not.toBeVisible();
  });

  test('gives each kind of relation a tenor', async () => {
    const { user, onOpen, open } = stepWith('from,to,type\nA,B,ally\nB,C,war\n');

    await user.selectOptions(await screen.findByLabelText('war'), 'conflictual');
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen.mock.calls[0]?.[0].tenors).toEqual([{ relation: 'war', tenor: 'conflictual' }]);
  });

  test('opens nothing while the two ends of ties are unknown, and says what is needed', async () => {
    const { open } = stepWith('name,kind,country\nAcme,firm,DE\nBeta,firm,FR\n');

    expect(await screen.findByText(/expected a column for either end of a tie/)).toBeVisible();
    expect(open()).toBeDisabled();
  });

  test('offers to leave out what cannot be read', async () => {
    const { user, open } = stepWith('from,to\nA,B\nB,C,D\n');

    expect(await screen.findByText(/In row 3: found 3 cells/)).toBeVisible();
    expect(open()).toBeDisabled();
    await user.click(screen.getByLabelText(/Leave out what cannot be read/));

    expect(await screen.findByText('1 row left out')).toBeVisible();
    expect(open()).toBeEnabled();
  });

  test('offers a list of all that cannot be read, or is left out, where it is long', async () => {
    const { user, listProblems } = stepWith(`from,to\nA,B\n${'B,C,D\n'.repeat(9)}`);
    const save = () => screen.findByRole('button', { name: 'Save all 9 as text' });

    await user.click(await save());
    expect(await screen.findByText(/could not be made: this test has no list/)).toBeVisible();
    await user.click(screen.getByLabelText(/Leave out what cannot be read/));
    await screen.findByText('9 rows left out');
    await user.click(await save());

    expect(listProblems).toHaveBeenCalledTimes(2);
  });

  test('asks for the order of day and month where dates leave it open', async () => {
    const { user, open } = stepWith('from,to,date\nA,B,3/4/2014\n');

    expect(await screen.findByText(/of which day and month may be either/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Dates such as 3/4/2014 have'), 'the day first');

    await waitFor(() => expect(open()).toBeEnabled());
  });

  test('does not open what was changed before it is read again', async () => {
    const { user, open } = stepWith('from,to,type\nA,B,ally\nB,C,war\n');

    await waitFor(() => expect(open()).toBeEnabled());
    await user.selectOptions(screen.getByLabelText('Tenor of ties'), 'ambivalent');

    expect(open()).toBeDisabled();
    await waitFor(() => expect(open()).toBeEnabled());
  });

  test('tells why nothing can be told', async () => {
    const table = tableFrom('from,to\nA,B\n');
    render(
      <MappingStep
        table={table}
        initial={guessMapping(table)}
        asRead={{ encoding: null, header: 'as found', changeable: false }}
        readAs={async () => null}
        addActors={noActors}
        understand={() => Promise.reject(new Error('the file is no longer open'))}
        listProblems={noList}
        onOpen={() => {}}
        onCancel={() => {}}
      />,
    );

    expect(await screen.findByText(/the file is no longer open/)).toBeVisible();
  });

  test('goes back', async () => {
    const { user, onCancel } = stepWith(PARTNERS);

    await user.click(screen.getByRole('button', { name: 'Back' }));

    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('the values of columns', () => {
  const TONES = 'from,to,tenor\nA,B,green\nB,C,pos\nC,D,green\n';

  test('are listed with their rows, and read as the reader says', async () => {
    const { user, onOpen, open } = stepWith(TONES);
    await user.selectOptions(screen.getByLabelText('Tenor'), 'tenor');
    const green = await screen.findByLabelText('“green” (2 rows)');

    expect(green).toHaveDisplayValue('not read: choose');
    expect(screen.getByText(/read as tenor \(not read: 1\)/)).toBeVisible();
    expect(screen.getByLabelText('“pos” (1 row)')).toHaveDisplayValue('cooperative');
    await user.selectOptions(green, 'conflictual');
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen.mock.lastCall?.[0].values).toEqual([
      { meaning: 'tenor', value: 'green', answer: 'conflictual' },
    ]);
  });

  test('that are numbers below and above 0 are read as tenor on one click', async () => {
    const { user, onOpen, open } = stepWith('from,to,rating\nA,B,-3\nB,C,5\nC,D,5\n');

    await user.click(await screen.findByRole('button', { name: 'Read “rating” as tenor' }));
    expect(screen.getByLabelText('Tenor')).toHaveDisplayValue('rating');
    const numbers = await screen.findByLabelText('Numbers (below 0: 1, 0: 0, above: 2)');
    expect(numbers).toHaveDisplayValue('below 0 conflictual, above 0 cooperative');
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen.mock.lastCall?.[0]).toMatchObject({ tenorNumbers: 'by sign' });
    await user.selectOptions(numbers, 'one by one');
    expect(await screen.findByLabelText('“-3” (1 row)')).toHaveDisplayValue('not read: choose');
  });

  test('are not asked for where there are none', () => {
    stepWith('from,to\nA,B\n');

    expect(screen.queryByRole('group', { name: 'What the values mean' })).toBeNull();
  });
});

describe('names', () => {
  test('of several in a cell make several ties, or are one where the reader says so', async () => {
    const { user, onOpen, open } = stepWith('from,to\nAda,Bo; Cy\n');
    const list = await screen.findByLabelText('A name such as “Bo; Cy”');

    expect(list).toHaveDisplayValue('is several, set apart by “;” (1 row)');
    expect(screen.getByText('3 actors, 2 ties, 2 claims', { selector: 'strong' })).toBeVisible();
    await user.selectOptions(list, 'is one name');
    expect(
      await screen.findByText('2 actors, 1 tie, 1 claim', { selector: 'strong' }),
    ).toBeVisible();
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen.mock.lastCall?.[0].several).toBeNull();
  });

  test('that are nearly the same are listed, and one actor where the reader says so', async () => {
    const { user, onOpen, open } = stepWith('from,to\nANN,Bo\nAnn,Cy\n');
    const alike = await screen.findByLabelText(
      'Names that differ in capitals, accents, blanks or signs only',
    );

    expect(alike).toHaveDisplayValue('are actors of their own');
    await user.click(screen.getByText('Names that may be one actor: 1'));
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names).toContain(' “ANN” (once), “Ann” (once)');
    await user.selectOptions(alike, 'are one actor');
    expect(await screen.findByText(/^3 actors, 2 ties/, { selector: 'strong' })).toBeVisible();
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen.mock.lastCall?.[0].alike).toBe('one actor');
  });

  test('that may be one are joined one by one, and set apart again', async () => {
    const { user, onOpen, open } = stepWith(
      'from,to\nJohn Smith,Bo\nJ. Smith,Cy\nANN,Bo\nAnn,Cy\n',
    );
    await user.click(await screen.findByText('Names that may be one actor: 2'));
    const smith = () => screen.getByRole('checkbox', { name: /John Smith/ });

    await user.click(smith());
    expect(await screen.findByText(/^5 actors, 4 ties/, { selector: 'strong' })).toBeVisible();
    expect(smith()).toBeChecked();
    await user.click(smith());
    expect(await screen.findByText(/^6 actors, 4 ties/, { selector: 'strong' })).toBeVisible();
    await user.click(smith());
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    const joined = [{ name: 'J. Smith', as: 'John Smith' }];
    expect(onOpen.mock.lastCall?.[0]).toMatchObject({ alike: 'apart', joined });
  });
});

describe('the kinds of relation', () => {
  test('that are ticked are put under one name, and given their own again', async () => {
    const { user, onOpen, open } = stepWith('from,to,type\nA,B,war\nB,C,feud\nC,D,war\nD,E,kin\n');
    await user.click(await screen.findByText('Kinds of relation in the file: 3'));
    const tick = (name: RegExp) => user.click(screen.getByRole('checkbox', { name }));

    await tick(/^war \(2 rows\)/);
    await tick(/^feud/);
    await user.type(screen.getByLabelText('Name for those ticked'), 'strife');
    await user.click(screen.getByRole('button', { name: 'Call them so' }));
    expect(screen.getByText('2 kinds are called “strife”.')).toBeVisible();
    expect(
      screen.getByRole('checkbox', { name: 'feud (1 row) called “strife”' }),
    ).not.toBeChecked();
    await tick(/^war/);
    await user.click(screen.getByRole('button', { name: 'Call them as the file does' }));
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen.mock.lastCall?.[0].kinds).toEqual([{ word: 'feud', name: 'strife' }]);
  });

  test('are given no name while none is ticked or none is written', async () => {
    const { user } = stepWith('from,to,type\nA,B,war\n');
    await user.click(await screen.findByText('Kinds of relation in the file: 1'));

    expect(screen.getByRole('button', { name: 'Call them so' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: /^war/ }));
    await user.click(screen.getByRole('checkbox', { name: /^war/ }));
    await user.type(screen.getByLabelText('Name for those ticked'), 'strife');
    expect(screen.getByRole('button', { name: 'Call them so' })).toBeDisabled();
  });
});

describe('what the columns mean', () => {
  test('is saved beside the file, to be opened together with it', async () => {
    const saved: Blob[] = [];
    const createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
    const { user } = stepWith(PARTNERS);
    await user.selectOptions(screen.getByLabelText('Kind of relation'), 'what');

    await user.click(screen.getByRole('button', { name: 'Save what the columns mean' }));

    expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
      file: ['who', 'whom', 'what', 'when'],
      columns: { relation: 'what' },
    });
    vi.unstubAllGlobals();
  });

  test('may be of two files, of which the reader says which lists the actors', async () => {
    const table = tableFrom('from,to\nA,B\n');
    const readAs = vi.fn(async () => null);
    render(
      <MappingStep
        table={table}
        initial={guessMapping(table)}
        asRead={{
          encoding: null,
          header: 'as found',
          changeable: false,
          together: ['ties.csv', 'people.csv'],
        }}
        readAs={readAs}
        addActors={noActors}
        understand={async (mapping) => datasetFrom(table, mapping, PROVENANCE)}
        listProblems={noList}
        onOpen={() => {}}
        onCancel={() => {}}
      />,
    );

    expect(screen.queryByLabelText('Names of columns are in')).toBeNull();
    const list = screen.getByLabelText('Actors are listed in');
    expect(list).toHaveValue('people.csv');
    await userEvent.setup().selectOptions(list, 'ties.csv');
    expect(readAs).toHaveBeenCalledWith({
      encoding: null,
      header: 'as found',
      actors: 'ties.csv',
    });
  });
});

describe('a table of actors added to one of ties', () => {
  /** The step behind a real door, on a table of ties. */
  async function stepAtTheDoor() {
    const keeper = new Doorkeeper(() => {});
    const text = 'from,to,what\nann,bo,helps\nbo,cy,helps\n';
    const asked = await keeper.open({ kind: 'paste', text, today: '2026-03-01' });
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    render(
      <MappingStep
        table={asked.table}
        initial={asked.mapping}
        asRead={{ encoding: null, header: 'as found', changeable: false }}
        readAs={async () => null}
        addActors={(file) => keeper.addActors(file)}
        understand={async (mapping) => keeper.understand(mapping)}
        listProblems={async () => keeper.problems()}
        onOpen={() => {}}
        onCancel={() => {}}
      />,
    );
    return userEvent.setup();
  }

  test('is read with the ties, and what was said of them stays', async () => {
    const user = await stepAtTheDoor();
    await user.selectOptions(screen.getByLabelText('Ties have'), 'no direction');

    await user.upload(
      screen.getByLabelText('Add a table of actors…'),
      new File(['id,name,kind\nann,Ann,person\nbo,Bo,person\ndee,Dee,person\n'], 'people.csv'),
    );

    expect(await screen.findByText(/4 actors/, { selector: 'strong' })).toBeVisible();
    expect(screen.getByText('Actors are read from “people.csv”.')).toBeVisible();
    expect(screen.getByLabelText('Add another table of actors instead…')).toBeVisible();
    expect(screen.getByLabelText('Ties have')).toHaveValue('undirected');
    expect(screen.getByLabelText('What it is')).toHaveDisplayValue('kind');
  });

  test('is refused with a sentence where it lists none, and the ties are read as before', async () => {
    const user = await stepAtTheDoor();

    await user.upload(
      screen.getByLabelText('Add a table of actors…'),
      new File(['from,to\nann,bo\n'], 'more.csv'),
    );

    expect(
      await screen.findByText(/In the file "more.csv": found the columns "from", "to"/),
    ).toBeVisible();
    expect(await screen.findByText(/3 actors, 2 ties/, { selector: 'strong' })).toBeVisible();
  });

  test('is refused with its first problem and the number of the others', async () => {
    const problem = { record: 'row 2', field: 'id', found: 'nothing', expected: 'a name' };
    render(
      <ActorsField
        added={false}
        addActors={async () => ({ kind: 'refused', problems: [problem], count: 1201 })}
        onAdded={() => {}}
      />,
    );

    await userEvent
      .setup()
      .upload(screen.getByLabelText('Add a table of actors…'), new File(['id\n'], 'people.csv'));

    expect(
      await screen.findByText(/In row 2, field "id": .* expected a name\. And 1,200 more\./),
    ).toBeVisible();
  });
});

describe('the stops of the slider', () => {
  const MONTHS = 'from,to,date\nAcme,Beta,2023-01\nBeta,Gamma,2023-11\n';
  const select = () => screen.getByLabelText('Stops of the slider');

  test('are as fine as the file, which says so, or every stretch that the reader chooses', async () => {
    const { user, onOpen, open } = stepWith(MONTHS);

    expect(await screen.findByText(/11 months: January to November 2023/)).toBeVisible();
    expect(select()).toHaveDisplayValue('by the file: every month');

    await user.selectOptions(select(), 'every quarter');
    expect(await screen.findByText(/4 quarters: Q1 2023, Q2 2023, Q3 2023, Q4 2023/)).toBeVisible();
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ stops: 'quarter' }));
  });

  test('may be a list, which tells what in it cannot be read', async () => {
    const { user } = stepWith(MONTHS);
    await user.selectOptions(select(), 'a list of my own');
    const list = screen.getByLabelText('My stops');
    await user.type(list, '2023-01; spring');

    expect(list).toBeInvalid();
    expect(list).toHaveAccessibleDescription(
      'Found “spring”: write years as 2014 or 2018-2020, months as 2024-03, days as 2024-03-14, stretches as 2022-03/2022-07, or steps as step 3.',
    );

    await user.clear(list);
    await user.type(list, '2023-01, 2023-02/2023-05');
    expect(await screen.findByText(/: January 2023, February to May 2023\./)).toBeVisible();
    expect(list).toBeValid();
  });

  test('are steps, where the reader says that numbers are no years', async () => {
    const { user, onOpen, open } = stepWith('from,to,year\nAcme,Beta,2014\nBeta,Gamma,2015\n');
    await user.selectOptions(
      screen.getByLabelText('Numbers in the times are'),
      'steps of no calendar',
    );

    expect(await screen.findByText(/2 steps: 2014, 2015/)).toBeVisible();
    expect(
      screen.getByText('Times in "year" are read as steps 2014 to 2015, not as years.'),
    ).toBeVisible();
    await waitFor(() => expect(open()).toBeEnabled());
    await user.click(open());

    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ calendar: 'steps' }));
  });
});

describe('a table that can be read in another way', () => {
  async function stepAtTheDoor(bytes: Uint8Array<ArrayBuffer>) {
    const keeper = new Doorkeeper(() => {});
    const file = new Blob([bytes]);
    const asked = await keeper.open({ kind: 'file', file, name: 'a.csv', written: '2024-05-12' });
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    const readAs = vi.fn(async (wish: ReadingWish) => {
      const verdict = await keeper.readAs(wish);
      return verdict.kind === 'refused' ? verdict : null;
    });
    render(
      <MappingStep
        table={asked.table}
        initial={asked.mapping}
        asRead={asked.asRead}
        readAs={readAs}
        addActors={noActors}
        understand={async (mapping) => keeper.understand(mapping)}
        listProblems={noList}
        onOpen={() => {}}
        onCancel={() => {}}
      />,
    );
    return { user: userEvent.setup(), readAs };
  }

  const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

  test('shows where its names are, and asks for another row of them', async () => {
    const { user, readAs } = await stepAtTheDoor(latin('Register\nfrom,to\nA,B\n'));
    const rows = screen.getByLabelText('Names of columns are in');

    expect(rows).toHaveValue('2');
    expect(screen.queryByLabelText('Letters are read as')).toBeNull();
    await user.selectOptions(rows, 'no row');
    await user.selectOptions(rows, 'row 3');
    expect(readAs.mock.calls).toEqual([
      [{ encoding: null, header: 'none' }],
      [{ encoding: null, header: 3 }],
    ]);
  });

  test('shows in which letters it was read, and why it cannot be read in others', async () => {
    const { user } = await stepAtTheDoor(latin('from,to\nM\xfc\xff,B\n'));
    const letters = screen.getByLabelText('Letters are read as');

    expect(letters).toHaveValue('windows-1252');
    await user.selectOptions(letters, 'EUC-JP (Japanese)');
    expect(
      await screen.findByText(/^It was not read so\. In the file: found text in EUC-JP/),
    ).toBeVisible();
  });

  test('says so where the door cannot be asked', async () => {
    const { user, readAs } = await stepAtTheDoor(latin('from,to\nA,B\n'));
    readAs.mockRejectedValueOnce(new Error('the file is no longer open'));

    await user.selectOptions(screen.getByLabelText('Names of columns are in'), 'row 2');
    expect(
      await screen.findByText('It was not read so: the file is no longer open.'),
    ).toBeVisible();
  });
});
