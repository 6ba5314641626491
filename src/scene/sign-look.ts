import type { Sign } from '../model/triads.ts';
import { type Look, SILENCE, standingLook } from './look.ts';

/** How a bundle of ties looks that has such a sign: as a tie of the tenor that they have in common. */
export function lookOfSign(sign: Sign): Look {
  switch (sign) {
    case 'positive':
      return standingLook({ tenor: 'cooperative' });
    case 'negative':
      return standingLook({ tenor: 'conflictual' });
    case 'ambivalent':
      return standingLook({ tenor: 'ambivalent' });
    case 'unstated':
      return standingLook({ tenor: 'unstated' });
    case 'unknown':
      return SILENCE;
  }
}
