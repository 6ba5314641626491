import { tenorsIn } from '../../model/tenors.ts';
import type { Footing, Sign } from '../../model/triads.ts';
import { LineSample } from '../../scene/samples.tsx';
import { lookOfSign } from '../../scene/sign-look.ts';
import { SIGN_MARKS } from '../../scene/triad-picture.ts';
import { useExplorer } from '../../state/use-explorer.tsx';

const SIGNS: readonly (readonly [Sign, Footing, string])[] = [
  ['positive', 'attested', 'positive'],
  ['negative', 'attested', 'negative'],
  ['ambivalent', 'attested', 'ambivalent: open'],
  ['unstated', 'attested', 'not stated: open'],
  ['unknown', 'attested', 'unknown: open'],
  ['positive', 'presupposed', 'only presupposed'],
  ['positive', 'carried forward', 'only carried forward'],
];

/** How signs are drawn, and how such signs are that no attested tie gives. */
export function SignKey() {
  const unstated = tenorsIn(useExplorer().dataset).includes('unstated');
  return (
    <ul className="sign-key" aria-label="Key to the signs">
      {SIGNS.filter(([sign]) => sign !== 'unstated' || unstated).map(([sign, footing, words]) => (
        <li key={words}>
          <LineSample look={lookOfSign(sign, footing)} letter={SIGN_MARKS[sign]} /> {words}
        </li>
      ))}
    </ul>
  );
}
