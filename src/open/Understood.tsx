import { type Problem, problemInWords } from '../dataset/problem.ts';
import type { MappedSummary, Mapping, UnderstoodFile } from '../foreign/mapping/mapping.ts';
import { SaveProblems } from './SaveProblems.tsx';
import type { Understanding } from './use-understanding.ts';

interface Props {
  readonly understanding: Understanding;
  /** What the file counts: "row" or "edge". */
  readonly word: string;
  readonly mapping: Mapping;
  /** The id of its heading. */
  readonly heading: string;
  readonly onChange: (change: Partial<Mapping>) => void;
  /** All problems of the file as it is mapped, a sentence on each line. */
  readonly listAll: () => Promise<Blob>;
}

/** What the file comes to as it is mapped: how much, what was supplied, what cannot be read and why. */
export function Understood(props: Props) {
  const { understanding, word, mapping, heading, onChange, listAll } = props;
  const { summary, failure, current } = understanding;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: beside the choices it scrolls by itself, and the keys scroll what has the focus
    <section className="mapping-part mapping-understood" aria-labelledby={heading} tabIndex={0}>
      <h3 id={heading} tabIndex={-1}>
        What was understood
      </h3>
      <div role="status" aria-busy={!current}>
        {current ? null : <p className="mapping-word">Reading the whole file…</p>}
        {failure === null ? null : <p>Nothing can be told: {failure}.</p>}
        {summary === null ? null : <Told summary={summary} word={word} />}
      </div>
      {current && problemsOf(summary) > MOST_TOLD ? (
        <p>
          <SaveProblems count={problemsOf(summary)} listAll={listAll} />
        </p>
      ) : null}
      {offersToLeaveOut(summary, mapping) ? (
        <label className="mapping-leave">
          <input
            type="checkbox"
            checked={mapping.unreadable === 'leave out'}
            onChange={({ target }) =>
              onChange({ unreadable: target.checked ? 'leave out' : 'refuse' })
            }
          />
          Leave out what cannot be read, and open the rest
        </label>
      ) : null}
    </section>
  );
}

/** How many problems there are, of rows that are left out among them. */
function problemsOf(summary: MappedSummary | null): number {
  if (summary === null) return 0;
  return summary.ok ? summary.leftOut.rows : summary.count;
}

function offersToLeaveOut(summary: MappedSummary | null, { unreadable }: Mapping): boolean {
  return unreadable === 'leave out' || (summary?.ok === false && summary.readable > 0);
}

function Told({ summary, word }: { readonly summary: MappedSummary; readonly word: string }) {
  if (!summary.ok) {
    const { problems, count, readable } = summary;
    return (
      <>
        <p>
          <strong>It cannot be opened like this:</strong>{' '}
          {count === 1 ? 'one problem' : `${amount(count)} problems`}
          {readable > 0
            ? `, and ${amount(readable)} ${readable === 1 ? word : `${word}s`} that can be read`
            : ''}
          .
        </p>
        <Problems problems={problems} count={count} />
      </>
    );
  }
  const { stopsInWords, leftOut, understood } = summary;
  return (
    <>
      <p>
        <strong>{countsInWords(summary)}</strong>, {stopsInWords}.
      </p>
      <ul className="mapping-sentences">
        {understood.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
      {leftOut.rows > 0 ? (
        <details>
          <summary>
            {amount(leftOut.rows)} {leftOut.rows === 1 ? word : `${word}s`} left out
          </summary>
          <Problems problems={leftOut.problems} count={leftOut.rows} />
        </details>
      ) : null}
    </>
  );
}

function Problems(props: { readonly problems: readonly Problem[]; readonly count: number }) {
  const { problems, count } = props;
  const sentences = [...new Set(problems.map(problemInWords))].slice(0, MOST_TOLD);
  const more = count - sentences.length;
  return (
    <ol className="mapping-sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <bdi>{sentence}</bdi>
        </li>
      ))}
      {more > 0 ? <li>And {amount(more)} more.</li> : null}
    </ol>
  );
}

const MOST_TOLD = 8;

/** What a file comes to, in a few words: "3 actors, 2 ties, 2 claims". */
export function countsInWords({ actors, ties, claims }: UnderstoodFile): string {
  return [
    `${amount(actors)} actors`,
    `${amount(ties)} ${ties === 1 ? 'tie' : 'ties'}`,
    `${amount(claims)} ${claims === 1 ? 'claim' : 'claims'}`,
  ].join(', ');
}

function amount(count: number): string {
  return count.toLocaleString('en');
}
