import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../../src/model/coverage.ts';
import type { Claim, Dataset, Source, Speaker, SpeakerId } from '../../../src/model/dataset.ts';
import { standingAt, TIE_STATES } from '../../../src/model/standing.ts';
import { tiesOf } from '../../../src/model/tie.ts';
import {
  nearContext,
  restsInWords,
  timeWithBasisInWords,
} from '../../../src/model/words/evidence-words.ts';
import { quotationInWords } from '../../../src/model/words/quotation-words.ts';
import { standingInWords } from '../../../src/model/words/standing-words.ts';
import {
  actorsInWords,
  countInWords,
  STATE_MEANINGS,
  sourceInWords,
  speakerInWords,
  titleInWords,
} from '../../../src/model/words/words.ts';
import { datasets, MOMENTS, RUNS } from '../../arbitraries.ts';
import { aDataset, type DatasetBuilder, standingIn } from '../../builder.ts';

function onlyClaim({ claims }: Dataset): Claim {
  const [claim, ...others] = claims;
  if (claim === undefined || others.length > 0) throw new Error('Expected one claim.');
  return claim;
}

function sourceWith(changes: object): Source {
  const dataset = aDataset()
    .claim()
    .changed((file) => {
      for (const source of file.sources) Object.assign(source, changes);
    })
    .build();
  return onlyClaim(dataset).source;
}

function speaker(known: Partial<Speaker>): Speaker {
  return {
    id: 'someone' as SpeakerId,
    name: null,
    affiliation: null,
    kind: 'analyst',
    actor: null,
    note: null,
    ...known,
  };
}

describe('the actors of a tie in words', () => {
  test('an arrow runs from the one who acts where the kind has a direction', () => {
    const [tie] = tiesOf(aDataset().claim({ from: 'russia', to: 'dprk' }).build());

    expect(tie && actorsInWords(tie, (id) => id.toUpperCase())).toBe('RUSSIA → DPRK');
  });

  test('a dash stands between them where it has none', () => {
    const claim = { from: 'russia', to: 'dprk', relation: 'alliance' };
    const [tie] = tiesOf(aDataset().claim(claim).build());

    expect(tie && actorsInWords(tie, (id) => id.toUpperCase())).toBe('DPRK – RUSSIA');
  });
});

describe('how a tie stands in words', () => {
  const of2022 = () => aDataset().source('of-2022', '2022-09-07');

  test.each<[string, DatasetBuilder, number, string]>([
    ['attested', aDataset().claim(), 2022, 'Attested by one source.'],
    [
      'attested by two',
      aDataset().claim({ source: 'one' }).claim({ source: 'two' }),
      2022,
      'Attested by 2 sources.',
    ],
    [
      'presupposed',
      aDataset().claim({ directness: 'presupposed' }),
      2022,
      'Presupposed by one source: taken for granted, not said.',
    ],
    [
      'denied',
      aDataset().claim({ stance: 'denies' }),
      2022,
      'Denied by one source. None says that it is there.',
    ],
    [
      'carried forward',
      of2022().claim({ source: 'of-2022', time: '2022/..' }),
      2024,
      'Carried forward: last attested when its source was written, 7 September 2022. No source speaks of it in this year, and none says that it ended.',
    ],
    [
      'context',
      aDataset().onRecord(),
      2022,
      'Context: known from the public record. No source speaks of it in this year.',
    ],
    [
      'possible',
      aDataset().claim({ modality: 'forecast' }),
      2022,
      'Possible: only forecast or supposed, by one source. Not a tie.',
    ],
    [
      'without evidence',
      aDataset().claim(),
      2014,
      'No evidence. No source speaks of it in this year. That is not the same as no tie.',
    ],
  ])('a tie that is %s', (_state, builder, year, words) => {
    expect(standingInWords(standingIn(year, builder.build()))).toBe(words);
  });

  test.each<[string, DatasetBuilder, number, string]>([
    [
      'carried forward, when it is only supposed',
      of2022()
        .claim({ source: 'of-2022', time: '2022/..' })
        .claim({ time: '2024', modality: 'hypothetical' }),
      2024,
      'Of this year sources only forecast or suppose something of it, and none says that it ended.',
    ],
    [
      'carried forward, when it is only supposed not to go on',
      of2022()
        .claim({ source: 'of-2022', time: '2022/..' })
        .claim({ time: '2024', modality: 'forecast', stance: 'denies' }),
      2024,
      'Of this year sources only forecast or suppose something of it, and none says that it ended.',
    ],
    [
      'carried forward, disputed and supposed',
      of2022()
        .claim({ source: 'of-2022', time: '2022/..' })
        .claim({ time: '2024', stance: 'disputes' })
        .claim({ time: '2024', modality: 'hypothetical' }),
      2024,
      'Of this year voices speak against it or only suppose it, and none says that it ended.',
    ],
    [
      'carried forward and disputed',
      of2022()
        .claim({ source: 'of-2022', time: '2022/..' })
        .claim({ time: '2024', stance: 'disputes' }),
      2024,
      'Of this year only voices against it speak, and none says that it ended.',
    ],
    [
      'context, when it is only supposed',
      aDataset().onRecord().claim({ modality: 'hypothetical' }),
      2022,
      'Of this year sources only forecast or suppose something of it.',
    ],
    [
      'without evidence, when it is only supposed not to be',
      aDataset().claim({ modality: 'hypothetical', stance: 'disputes' }),
      2022,
      'No evidence. Of this year sources only forecast or suppose something of it. That is not the same as no tie.',
    ],
  ])('never calls sources silent on a tie that is %s', (_state, builder, year, words) => {
    const told = standingInWords(standingIn(year, builder.build()));

    expect(told).toContain(words);
    expect(told).not.toContain('No source speaks');
  });

  test('a source is silent on a tie just where none of its claims covers the year', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const tie of tiesOf(dataset)) {
          for (const moment of MOMENTS) {
            const told = standingInWords(standingAt(tie, moment));
            const covered = tie.claims.some((claim) => covers(claim, moment));

            if (told.includes('No source speaks')) expect(covered).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  test('the legend gives each state a meaning of its own', () => {
    const meanings = TIE_STATES.map((state) => STATE_MEANINGS[state]);

    expect(new Set(meanings).size).toBe(TIE_STATES.length);
    expect(STATE_MEANINGS['no evidence']).toContain('not the same as no tie');
  });
});

test.each([
  [0, '0 sources'],
  [1, 'one source'],
  [2, '2 sources'],
])('a count of %i is "%s"', (count, words) => {
  expect(countInWords(count, 'source')).toBe(words);
});

describe('a speaker in words', () => {
  test.each<[string, Partial<Speaker>, string]>([
    ['name and affiliation', { name: 'A. Name', affiliation: 'A House' }, 'A. Name, A House'],
    ['a name alone', { name: 'A. Name' }, 'A. Name'],
    ['an affiliation alone', { affiliation: 'A House' }, 'A House'],
    ['an author without a name', { kind: 'author' }, 'The author, not named'],
    ['anyone else without a name', { kind: 'official' }, 'A speaker, not named'],
  ])('%s', (_known, known, words) => {
    expect(speakerInWords(speaker(known))).toBe(words);
  });
});

describe('a source in words', () => {
  test('says of each part that the text does not give that it is not given', () => {
    const source = sourceWith({ title: null });

    expect(sourceInWords(source)).toBe(
      'Author not named, untitled, publisher not named, October 2025.',
    );
  });

  test('has author, title, publisher and date where the text gives them', () => {
    const source = sourceWith({ author: 'A. Name', title: 'A Title', publisher: 'A Paper' });

    expect(sourceInWords(source)).toBe('A. Name, “A Title”, A Paper, October 2025.');
  });

  test('says when its date is inferred', () => {
    const written = { edtf: '2022-08~', basis: 'inferred', reason: 'From the events it reports.' };

    expect(sourceInWords(sourceWith({ written }))).toContain('about August 2022 (date inferred).');
  });
});

describe('the time of a claim in words', () => {
  const timeWith = (ground: object) =>
    onlyClaim(
      aDataset()
        .claim({ time: '2022-07' })
        .changed((file) => {
          for (const claim of file.claims) Object.assign(claim.time, ground);
        })
        .build(),
    ).time;

  test('says that the passage states it', () => {
    expect(timeWithBasisInWords(timeWith({}))).toBe('July 2022, stated by the passage');
  });

  test('gives the reason where the coder inferred it', () => {
    const time = timeWith({ basis: 'inferred', reason: 'the week of the visit' });

    expect(timeWithBasisInWords(time)).toBe(
      'July 2022, inferred, not stated: the week of the visit',
    );
  });
});

describe('a quotation to take away', () => {
  test('has the words, the source, the passage and the version of the data', () => {
    const claim = onlyClaim(aDataset().claim({ id: 'one' }).build());

    expect(quotationInWords([claim], 'Two Triangles, data version 0123456789ab', [])).toBe(
      '“The words of one.”\n— Author not named, “The title of text”, publisher not named, ' +
        'October 2025. Passage p.one of Two Triangles, data version 0123456789ab.',
    );
  });

  test('has the page it stands on and the way there, where they are known', () => {
    const claim = onlyClaim(
      aDataset()
        .claim({ id: 'one' })
        .changed(({ sources: [source], passages: [passage] }) => {
          if (source !== undefined) source.address = 'https://example.org/a';
          if (passage !== undefined) passage.pages = '12';
        })
        .build(),
    );

    expect(quotationInWords([claim], 'these data', [])).toBe(
      '“The words of one.”\n— Author not named, “The title of text”, publisher not named, ' +
        'October 2025. P. 12. https://example.org/a Passage p.one of these data.',
    );
  });

  test('names the speaker before the source where that is not the author', () => {
    const claim = onlyClaim(
      aDataset()
        .changed((file) => {
          file.speakers.push({ ...speaker({ name: 'A. Name' }), id: 'named' });
        })
        .claim({ speaker: 'named' })
        .build(),
    );

    expect(quotationInWords([claim], 'Two Triangles, data version 0123456789ab', [])).toContain(
      '\n— A. Name. In: Author not named',
    );
  });
});

describe('the words around a passage', () => {
  test('are those of its own line, not the menus and captions beside it', () => {
    expect(
      nearContext({ prefix: 'Share button\nIt said: ', suffix: ' And more.\nTop 10' }),
    ).toEqual({
      before: 'It said: ',
      after: ' And more.',
    });
  });

  test.each([
    ['Share [1] “', '” they said.', 'Share [1] ', ' they said.'],
    ['He wrote: "', '," and left', 'He wrote: ', ', and left'],
    ['It was ‘', '’ at best', 'It was ', ' at best'],
    [' • “', '”.', '', ''],
    ['the allies’ ', '’s ally', 'the allies’ ', '’s ally'],
    ['He said “no.” ', ' “Yes”, she', 'He said “no.” ', ' “Yes”, she'],
  ])(
    'ends and begins without the marks of the quotation: %s…%s',
    (prefix, suffix, before, after) => {
      expect(nearContext({ prefix, suffix })).toEqual({ before, after });
    },
  );

  test('are none where the passage is a line of its own', () => {
    expect(nearContext({ prefix: 'Settings\n\n', suffix: '\n\nShare' })).toEqual({
      before: '',
      after: '',
    });
  });
});

describe('a title with misprints', () => {
  const title = 'An era of great .power rivalry, great .power';

  test('is printed with a mark behind each of them, wherever it stands', () => {
    const source = sourceWith({ title, sic: ['great .power', '.power'] });

    expect(titleInWords(source)).toBe('An era of great .power [sic] rivalry, great .power [sic]');
    expect(sourceInWords(source)).toContain('great .power [sic] rivalry');
    expect(restsInWords([{ source, becomes: 'no evidence' }], 'attested')).toContain(
      '.power [sic] rivalry',
    );
  });

  test('is kept as it is printed, and printed so where no misprint is known', () => {
    expect(sourceWith({ title, sic: ['.power'] }).title).toBe(title);
    expect(titleInWords(sourceWith({ title }))).toBe(title);
    expect(titleInWords(sourceWith({ title: null }))).toBe('Untitled');
  });
});

test('a quotation that errs leaves with what is said of its words', () => {
  const dataset = aDataset().claim({ id: 'a' }).erratum('slip', 'p.a').build();

  const lines = quotationInWords([onlyClaim(dataset)], 'the data', dataset.errata).split('\n');

  expect(lines.slice(2)).toEqual(['Wrong: “words”. What is true of p.a. This is certain.']);
});
