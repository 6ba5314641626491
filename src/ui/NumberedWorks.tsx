/** The works that numbers in a text stand for, from 1 on. Nothing where none is cited. */
export function NumberedWorks({ works }: { works: readonly string[] }) {
  if (works.length === 0) return null;
  return (
    <section className="numbered-works">
      <h3>Numbers</h3>
      <ol>
        {works.map((work, index) => (
          <li key={work}>
            <span>{index + 1}</span> {work}
          </li>
        ))}
      </ol>
    </section>
  );
}
