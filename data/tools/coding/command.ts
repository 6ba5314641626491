/**
 * Runs a command on its words. What it returns is printed; what goes wrong is told in its sentence,
 * without a stack, and ends the command with 1. Options that it does not know end it before it begins.
 */
export async function run(
  main: (words: readonly string[], options: ReadonlySet<string>) => string | Promise<string>,
  known: readonly string[] = [],
): Promise<void> {
  try {
    const given = process.argv.slice(2);
    const options = given.filter((word) => word.startsWith('--'));
    const unknown = options.find((option) => !known.includes(option));
    if (unknown !== undefined) {
      throw new Error(
        `There is no option ${unknown}; known are: ${known.join(', ') || 'none at all'}.`,
      );
    }
    const words = given.filter((word) => !word.startsWith('--'));
    process.stdout.write(`${await main(words, new Set(options))}\n`);
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
