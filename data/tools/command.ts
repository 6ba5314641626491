/** Runs a command on its words; what goes wrong is told in its sentence, without a stack. */
export function run(main: (words: readonly string[]) => string | number): void {
  try {
    const outcome = main(process.argv.slice(2));
    if (typeof outcome === 'string') process.stdout.write(`${outcome}\n`);
    else process.exitCode = outcome;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** A table of Markdown; the first column is text, the others are numbers. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
