import type { Footing, Sign } from '../model/triads.ts';
import { type Look, SILENCE, standingLook } from './look.ts';

/** How a bundle of ties looks that has such a sign: as a tie of the tenor that they have in common. */
export function lookOfSign(sign: Sign, state: Footing = 'attested'): Look {
  switch (sign) {
    case 'positive':
      return standingLook({ tenor: 'cooperative', state });
    case 'negative':
      return standingLook({ tenor: 'conflictual', state });
    case 'ambivalent':
      return standingLook({ tenor: 'ambivalent', state });
    case 'unstated':
      return standingLook({ tenor: 'unstated', state });
    case 'unknown':
      return SILENCE;
  }
}
