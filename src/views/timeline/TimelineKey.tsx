import { barLooksIn } from '../../model/biography.ts';
import { TimeBars } from '../../scene/TimeBars.tsx';
import { useExplorer } from '../../state/use-explorer.tsx';

const BAR = {
  row: 0,
  claims: 2,
  from: 0.06,
  to: 0.94,
  softStart: false,
  softEnd: false,
  tone: 'context',
} as const;

const ENTRIES = [
  { name: 'says so', bar: { ...BAR, look: 'full' } },
  { name: 'takes it for granted', bar: { ...BAR, look: 'thin' } },
  { name: 'only supposes', bar: { ...BAR, look: 'dotted' } },
  { name: 'speaks against it', bar: { ...BAR, look: 'struck' } },
  { name: 'several claims', bar: { ...BAR, look: 'full', claims: 5 } },
  { name: 'soft ends', bar: { ...BAR, look: 'full', softStart: true, softEnd: true } },
] as const;

/** What the bars mean, as they are drawn; of looks, those that some claim has. */
export function TimelineKey() {
  const looks = barLooksIn(useExplorer().dataset);
  return (
    <ul className="timeline-key" aria-label="Key to the bars">
      {ENTRIES.filter(({ bar }) => looks.has(bar.look)).map(({ name, bar }) => (
        <li key={name}>
          <span>
            <TimeBars bars={[{ ...bar, key: name, title: name }]} bands={[]} fade={0.22} />
          </span>{' '}
          {name}
        </li>
      ))}
    </ul>
  );
}
