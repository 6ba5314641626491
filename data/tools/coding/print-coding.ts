/**
 * `npm run print-coding -- <source id>`: the coding of a text as a page of Markdown, to be read
 * beside the text: each passage in its context with all its claims, and each sentence without one.
 */

import type { CodedSource } from '../../../src/coding/coded-source.ts';
import type { Claim, Dataset, Passage } from '../../../src/model/dataset.ts';
import { timeWithBasisInWords } from '../../../src/model/words/evidence-words.ts';
import { actorsInWords, sourceInWords, speakerInWords } from '../../../src/model/words/words.ts';
import { readCodedSource, sourceFiles } from './coding.ts';
import { run } from './command.ts';
import { compose } from './compose.ts';

function page([id]: readonly string[]): string {
  const known = sourceFiles('data').map(readCodedSource);
  const coded = known.find(({ source }) => source.id === id);
  if (coded === undefined) {
    const ids = known.map(({ source }) => source.id).join(', ');
    throw new Error(`Name one of the sources: ${ids}.`);
  }
  return pageOf(coded, compose('data').dataset);
}

/** The whole page: what is known of the document, then its text from top to bottom. */
function pageOf(coded: CodedSource, dataset: Dataset): string {
  const source = dataset.sources.find((each) => each.id === coded.source.id);
  if (source === undefined) throw new Error(`Source "${coded.source.id}" is not in the dataset.`);
  const passages = dataset.passages
    .filter((passage) => passage.source === source)
    .map((passage) => ({ at: passage.start, words: passageInMarkdown(passage, dataset) }));
  const uncoded = coded.uncoded.map(({ start, begins, reason, note }) => ({
    at: start,
    words: `*${begins} … — no claim: ${reason}${note === null ? '' : `. ${note}`}*`,
  }));
  return [
    `# ${sourceInWords(source)}`,
    `Written: ${source.written === null ? 'undated' : timeWithBasisInWords(source.written)}`,
    ...(source.note === null ? [] : [source.note]),
    ...[...passages, ...uncoded]
      .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
      .map(({ words }) => words),
  ].join('\n\n');
}

function passageInMarkdown(passage: Passage, dataset: Dataset): string {
  const claims = dataset.claims.filter((claim) => claim.passage === passage);
  return [
    `## ${passage.id}`,
    `> …${passage.prefix}**${passage.exact}**${passage.suffix}…`.replaceAll(/\s+/g, ' '),
    claims.map((claim) => `- ${claimInMarkdown(claim, dataset)}`).join('\n'),
  ].join('\n\n');
}

function claimInMarkdown(claim: Claim, dataset: Dataset): string {
  const relation = dataset.relationTypes.find((each) => each.id === claim.relation);
  if (relation === undefined) throw new Error(`Claim "${claim.id}" has no relation type.`);
  const { from, to, tenor, modality, directness, stance, time, speaker, persons, event } = claim;
  const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
  return [
    `**${actorsInWords({ from, to, relation }, nameOf)}, ${relation.name}**: ${tenor}; ${modality}, ${directness}, ${stance}`,
    timeWithBasisInWords(time),
    `Speaker: ${speakerInWords(speaker)}`,
    ...(persons.length === 0 ? [] : [`Persons: ${persons.join(', ')}`]),
    ...(event === null ? [] : [`Event: ${event.name}`]),
    ...(claim.note === null ? [] : [`Note: ${claim.note}`]),
  ].join('  \n  ');
}

run(page);
