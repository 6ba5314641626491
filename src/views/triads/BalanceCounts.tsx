import { type BalanceCount, balanceOf, type Interval } from '../../model/balance-count.ts';
import type { Snapshot } from '../../model/dataset.ts';
import { remembered } from '../../model/remembered.ts';
import type { Triad } from '../../model/triads.ts';
import type { Rule } from '../../model/verdict.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { useSnapshot } from '../../state/use-explorer.tsx';
import { inDigits } from '../../ui/first-of-many.tsx';

interface Props {
  readonly years: readonly { readonly snapshot: Snapshot; readonly triads: readonly Triad[] }[];
}

const RULES: readonly { readonly rule: Rule; readonly name: string; readonly meaning: string }[] = [
  {
    rule: 'strict',
    name: 'Strict rule',
    meaning: 'balanced with no negative sign or two (Cartwright and Harary 1956).',
  },
  {
    rule: 'weak',
    name: 'Weak rule',
    meaning: 'balanced unless exactly one sign is negative (Davis 1967).',
  },
];

type Reading = keyof BalanceCount;

/** What counts, and what is left open. */
const READINGS: readonly { readonly reading: Reading; readonly name: string }[] = [
  { reading: 'firmly', name: 'firmly' },
  { reading: 'ifAllHold', name: 'if all signs hold' },
];

/**
 * How many triads of each year are balanced: at least and at most, for signs that are open; firmly, and if
 * those signs hold too that no attested tie gives.
 */
export function BalanceCounts({ years }: Props) {
  const current = useSnapshot();
  return (
    <div>
      <div className="balance-scroll">
        <table className="balance-counts">
          <caption>Balanced triads, lowest to highest count</caption>
          <thead>
            <tr>
              <td />
              {years.map(({ snapshot }) => (
                <th key={snapshot.id} scope="col" data-current={snapshot.id === current.id}>
                  {momentName(snapshot)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">triads in all</th>
              {years.map(({ snapshot, triads }) => (
                <td key={snapshot.id} data-current={snapshot.id === current.id}>
                  {inDigits(triads.length)}
                </td>
              ))}
            </tr>
          </tbody>
          {RULES.map(({ rule, name }) => (
            <tbody key={rule}>
              <tr>
                <th scope="rowgroup" colSpan={years.length + 1}>
                  {name}
                </th>
              </tr>
              {READINGS.map(({ reading, name: readingName }) => (
                <tr key={reading}>
                  <th scope="row">{readingName}</th>
                  {years.map(({ snapshot, triads }) => (
                    <td key={snapshot.id} data-current={snapshot.id === current.id}>
                      {inWords(countOf(triads, rule)[reading])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="balance-rule">
        Firmly: by signs that ties attested then give; all others are left open. If all signs hold:
        as if what is only presupposed held, and what is carried forward still did.
      </p>
      {RULES.map(({ rule, name, meaning }) => (
        <p key={rule} className="balance-rule">
          {name}: {meaning}
        </p>
      ))}
    </div>
  );
}

/** Counted once for the triads of a year, however often the moment changes. */
const countsOf = remembered(
  (triads: readonly Triad[]): ReadonlyMap<Rule, BalanceCount> =>
    new Map(RULES.map(({ rule }) => [rule, balanceOf(triads, rule)])),
);

function countOf(triads: readonly Triad[], rule: Rule): BalanceCount {
  return countsOf(triads).get(rule) ?? balanceOf(triads, rule);
}

/** "3", "3 to 7", or with a mark of caution where the ends are only bounds. */
function inWords({ least, most, tight }: Interval): string {
  const words = least === most ? inDigits(least) : `${inDigits(least)} to ${inDigits(most)}`;
  return tight ? words : `within ${words}`;
}
