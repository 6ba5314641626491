/**
 * Renews the stored pictures and shows what is no longer as it was: which lines of which picture, and, in
 * `test-results/pictures`, each of them before and after, side by side. What no test asks for is thrown away.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const STORED = 'tests/pictures/stored';
const SHOWN = 'test-results/pictures';
/** So many changed lines of a picture are printed. */
const MOST_LINES = 6;
const LONGEST_LINE = 160;

function storedPictures(): ReadonlyMap<string, string> {
  const names = readdirSync(STORED, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, readFileSync(join(STORED, name), 'utf8')]),
  );
}

function store(pictures: ReadonlyMap<string, string>) {
  for (const [name, text] of pictures) {
    mkdirSync(dirname(join(STORED, name)), { recursive: true });
    writeFileSync(join(STORED, name), text);
  }
}

/** The lines that only one of two texts has. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const others = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !others.has(line));
}

/** A line of a picture as it is printed: what differs is seldom the font. */
function wordsOf(line: string): string {
  return line.trim().replace(/ font-(?:family|size|weight)="[^"]*"/g, '');
}

/** Two pictures beside each other, as one SVG. */
function sideBySide(pictures: readonly string[]): string {
  const width = 1280;
  const images = pictures.map((svg, index) => {
    const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    return `<image x="${index * width}" width="${width}" height="960" href="${address}"/>`;
  });
  const size = `width="${width * pictures.length}" height="960"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${images.join('')}</svg>`;
}

function show(name: string, before: string, after: string) {
  const changes = [
    ...linesOnlyIn(before, after).map((line) => `- ${wordsOf(line)}`),
    ...linesOnlyIn(after, before).map((line) => `+ ${wordsOf(line)}`),
  ];
  const told = changes.slice(0, MOST_LINES).map((line) => `  ${line.slice(0, LONGEST_LINE)}`);
  const more = changes.length - told.length;
  print([`${name}:`, ...told, ...(more > 0 ? [`  and ${more} more lines`] : [])]);
  if (!name.endsWith('.svg')) return;
  const file = join(SHOWN, name.replace('.svg', '.png'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, new Resvg(sideBySide([before, after])).render().asPng());
}

function print(lines: readonly string[]) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

const before = storedPictures();
rmSync(STORED, { recursive: true });
rmSync(SHOWN, { recursive: true, force: true });
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/pictures', '--update'], {
  stdio: 'inherit',
});
if (status !== 0) {
  store(before);
  print(['The pictures stay as they were: a test of them failed.']);
  process.exit(1);
}
const after = storedPictures();
const changed = [...after].filter(([name, text]) => before.get(name) !== text);
for (const [name, text] of changed) show(name, before.get(name) ?? '', text);
for (const name of before.keys()) if (!after.has(name)) print([`${name} is gone.`]);
print([
  changed.length === 0
    ? 'No picture has changed.'
    : `${changed.length} of ${after.size} pictures changed. Before and after: ${SHOWN}`,
]);
