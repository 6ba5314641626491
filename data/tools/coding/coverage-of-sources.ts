/**
 * `npm run coverage-of-sources [-- <folder of source texts>]`: a report on how much of each text is
 * coded, which sentences are not and why, and how the claims are spread. Without the folder the
 * sentences stand where the lock file has them, and uncoded ones show their first words only.
 */

import { type CodedSource, UNCODED_REASONS } from '../../../src/coding/coded-source.ts';
import { countOf, coverageOf, coverageProblems } from '../../../src/coding/sentence-coverage.ts';
import { type SentencePlace, sentencesOf } from '../../../src/coding/sentences.ts';
import { asserts, covers } from '../../../src/model/coverage.ts';
import type { Claim, Dataset } from '../../../src/model/dataset.ts';
import { networkAt } from '../../../src/model/network.ts';
import { pairOf } from '../../../src/model/tie.ts';
import { type Moment, stretchOf } from '../../../src/model/time/moment.ts';
import { momentName, momentWhen } from '../../../src/model/words/moment-words.ts';
import { readCodedSource, sourceFiles } from './coding.ts';
import { run, tableOf } from './command.ts';
import { compose } from './compose.ts';
import { lockedSentences } from './lock.ts';
import { readLock, textOf, textsFolder } from './texts.ts';

interface CoveredSource {
  readonly coded: CodedSource;
  readonly sentences: readonly SentencePlace[];
  readonly text: string | null;
}

run((words) => {
  const folder = textsFolder(words);
  const sources = sourceFiles('data')
    .map(readCodedSource)
    .map((coded): CoveredSource => {
      const text = folder === undefined ? null : textOf(folder, coded);
      const sentences =
        text === null ? lockedSentences(readLock(), coded.source.id) : sentencesOf(text);
      return { coded, sentences, text };
    });
  const problems = sources.flatMap(({ coded, sentences, text }) =>
    coverageProblems(coded, sentences, text ?? undefined),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return [
    '# How much of the sources is coded',
    sentencesTable(sources),
    'Every sentence either carries a claim or says why it does not.',
    ...claimTables(compose('data').dataset),
    '# The sentences without a claim',
    ...sources.map(uncodedList),
  ].join('\n\n');
});

function sentencesTable(sources: readonly CoveredSource[]): string {
  const rows = sources.map(({ coded, sentences }) => {
    const count = countOf(coverageOf(coded, sentences));
    const share = Math.round((100 * count.coded) / count.sentences);
    const reasons = UNCODED_REASONS.map(
      (reason) => count.uncoded.find((each) => each.reason === reason)?.sentences ?? 0,
    );
    return [coded.source.id, count.sentences, count.coded, `${share} %`, ...reasons];
  });
  return tableOf(['source', 'sentences', 'with claims', 'share', ...UNCODED_REASONS], rows);
}

function claimTables(dataset: Dataset): readonly string[] {
  const stops = dataset.snapshots;
  const at = (claims: readonly Claim[], stop: Moment) =>
    claims.filter((claim) => asserts(claim) && covers(claim, stretchOf(stop))).length;
  const spread = (name: string, keyOf: (claim: Claim) => string) => {
    const keys = [...new Set(dataset.claims.map(keyOf))];
    const groups = keys
      .map((key) => [key, dataset.claims.filter((claim) => keyOf(claim) === key)] as const)
      .sort(([, a], [, b]) => b.length - a.length);
    return tableOf(
      [name, 'claims', ...stops.map((stop) => `assert ${momentName(stop)}`)],
      groups.map(([key, claims]) => [key, claims.length, ...stops.map((stop) => at(claims, stop))]),
    );
  };
  const ties = stops.map((stop) => {
    const states = [...networkAt(dataset, stretchOf(stop)).ties.values()].map(({ state }) => state);
    return states.filter((state) => state === 'attested' || state === 'presupposed').length;
  });
  return [
    '# How the claims are spread',
    `${dataset.claims.length} claims on ${dataset.passages.length} passages. Ties that stand on sources: ${stops.map((stop, index) => `${ties[index]} ${momentWhen(stop)}`).join(', ')}.`,
    spread('source', (claim) => claim.source.id),
    spread('relation type', (claim) => claim.relation),
    spread('modality', (claim) => claim.modality),
    spread('stance', (claim) => claim.stance),
    spread('pair', (claim) => pairOf(claim.from, claim.to)),
  ];
}

function uncodedList({ coded, text }: CoveredSource): string {
  return [
    `## ${coded.source.id}`,
    '',
    ...coded.uncoded.map(({ begins, start, end, reason, note }) => {
      const words = text === null ? `${begins} …` : text.slice(start, end).replaceAll(/\s+/g, ' ');
      return `- **${reason}**, at ${start}: ${words}${note === null ? '' : `\n  ${note}`}`;
    }),
  ].join('\n');
}
