/** The works that numbers in a text stand for, from 1 on. Nothing where none is cited. */
export function NumberedWorks({ works }: { works: readonly string[] }) {
  if (works.length === 0) return null;
  const numbered = works.map((work, index) => ({ number: index + 1, work }));
  return (
    <section className="numbered-works">
      <h3>Numbers</h3>
      <ol>
        {numbered.map(({ number, work }) => (
          <li key={number}>
            <span>{number}</span> {work}
          </li>
        ))}
      </ol>
    </section>
  );
}
