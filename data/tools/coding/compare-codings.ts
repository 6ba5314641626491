/**
 * `npm run agreement [-- --list]`: how far the codings of `data/codings` agree with each other, and each with the
 * settled one of `data/sources`. With `--list` also of which kinds and pairs only one of two speaks.
 */

import { readEdtf } from '../../../src/model/time/edtf.ts';
import { stretchOf } from '../../../src/model/time/moment.ts';
import { momentName } from '../../../src/model/words/moment-words.ts';
import { type Agreement, agreementOf, type ComparedClaim, f1Of } from './agreement.ts';
import { alphaInWords } from './alpha.ts';
import { claimsOfCoding, readCodings } from './codings.ts';
import { run, tableOf } from './command.ts';
import { type Composed, compose } from './compose.ts';

const LIST = '--list';

interface NamedCoding {
  readonly name: string;
  readonly claims: readonly ComparedClaim[];
}

run(
  (_, options) => {
    const composed = compose('data');
    const { relationTypes, snapshots } = composed.dataset;
    const directed = new Set(relationTypes.filter((type) => type.directed).map(({ id }) => id));
    const years = snapshots.map(momentName);
    return [
      'A claim is in both codings where the two have at least half of the shorter passage in common, and text, pair, kind and stance are the same; each is matched once.',
      ...pairsOf(codingsOf(composed)).flatMap(([first, second]) =>
        reportOn(
          first.name,
          second.name,
          agreementOf(first.claims, second.claims, { directed, years: snapshots.map(stretchOf) }),
          { years, list: options.has(LIST) },
        ),
      ),
    ].join('\n\n');
  },
  [LIST],
);

/** The coders' codings, and the settled one last. */
function codingsOf({ file, dataset }: Composed): readonly NamedCoding[] {
  const sources = new Map<string, ComparedClaim['source']>(
    dataset.sources.map((source) => [source.id, source]),
  );
  return [
    ...readCodings('data', file).map((coding) => ({
      name: dataset.coders.find(({ id }) => id === coding.coder)?.name ?? coding.coder,
      claims: claimsOfCoding(coding).map(({ source, time, ...claim }) => {
        const reading = readEdtf(time.edtf);
        const known = sources.get(source.id);
        if (!reading.ok || known === undefined) {
          throw new Error(`A claim on "${source.id}" of "${time.edtf}" passed the check.`);
        }
        return {
          ...claim,
          source: known,
          time: { when: reading.time, kind: time.kind, basis: time.basis },
        };
      }),
    })),
    { name: 'Settled coding', claims: dataset.claims },
  ];
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((item, index) =>
    items.slice(index + 1).map((other) => [item, other] as const),
  );
}

function reportOn(
  first: string,
  second: string,
  { texts, matches, same, cells, years, tenors }: Agreement,
  { years: moments, list }: { readonly years: readonly string[]; readonly list: boolean },
): readonly string[] {
  const total = {
    source: 'all',
    first: texts.reduce((sum, text) => sum + text.first, 0),
    second: texts.reduce((sum, text) => sum + text.second, 0),
    both: matches.length,
  };
  const only = (name: string, own: readonly string[]) =>
    own.length === 0 ? [] : [`Only ${name}:\n\n${own.map((cell) => `- ${cell}`).join('\n')}`];
  return [
    `# ${first} and ${second}`,
    tableOf(
      ['claims', first, second, 'both', 'F1'],
      [...texts, total].map((text) => [
        text.source,
        text.first,
        text.second,
        text.both,
        f1Of(text)?.toFixed(3) ?? 'undefined',
      ]),
    ),
    tableOf(
      ['of what both have', 'the same', 'of'],
      same.map(({ field, matches: count }) => [field, count, matches.length]),
    ),
    tableOf(
      ['pairs and kinds', 'number'],
      [
        ['spoken of by both', cells.both.length],
        [`only by ${first}`, cells.first.length],
        [`only by ${second}`, cells.second.length],
      ],
    ),
    ...(list ? [...only(first, cells.first), ...only(second, cells.second)] : []),
    tableOf(
      ['Krippendorff’s alpha (nominal)', 'alpha', 'units'],
      [
        [
          `asserted, denied, supposed or nothing: of each of these pairs and kinds in ${moments.join(', ')}`,
          alphaInWords(years),
          years.length,
        ],
        ['tenor of the claims that both have', alphaInWords(tenors), tenors.length],
      ],
    ),
  ];
}
