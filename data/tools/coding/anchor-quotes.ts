/**
 * `npm run anchor-quotes -- <folder of source texts>`: fills in where each passage stands (`prefix`,
 * `suffix`, `start`, `end`) and the hash of each text, from the words alone; and where each uncoded
 * sentence stands, from its first words. All files are written, or none.
 */
import { writeFileSync } from 'node:fs';
import { anchored } from '../../../src/coding/anchor.ts';
import { readDraft, sourceFiles } from './coding.ts';
import { run } from './command.ts';
import { requiredFolder, textOf } from './texts.ts';

run((words) => {
  const folder = requiredFolder(words);
  const sources = sourceFiles('data').map((path) => {
    const draft = readDraft(path);
    return { path, coded: anchored(draft, textOf(folder, draft)) };
  });
  for (const { path, coded } of sources) {
    writeFileSync(path, `${JSON.stringify(coded, null, 2)}\n`);
  }
  return sources
    .map(({ path, coded }) => `${path}: ${coded.passages.length} passages anchored.`)
    .join('\n');
});
