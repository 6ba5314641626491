import type { Claim, Disagreement } from '../../model/dataset.ts';
import { titleInShort } from '../../model/words/source-words.ts';
import { speakerInWords } from '../../model/words/words.ts';
import { useOpenClaim } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';

/** A question that the sources answer differently: every answer, with the voices that give it. */
export function DisagreementNote({ disagreement }: { disagreement: Disagreement }) {
  const { question, sides } = disagreement;
  return (
    <section className="evidence-disagreement">
      <h3>{question}</h3>
      <ul>
        {sides.map(({ position, claims }) => (
          <li key={position}>
            {position} <Voices claims={claims} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who says so, each voice once, with the way to its words. */
function Voices({ claims }: { claims: readonly Claim[] }) {
  const openClaim = useOpenClaim();
  const voices = claims.filter(
    (claim, index) => claims.findIndex((other) => isSameVoice(other, claim)) === index,
  );
  return voices.map((claim, index) => (
    <span key={claim.id} className="evidence-aside">
      {index === 0 ? '' : ', '}
      <Button look="link" onClick={() => openClaim(claim)}>
        {voiceInWords(claim)}
      </Button>
    </span>
  ));
}

function isSameVoice(a: Claim, b: Claim): boolean {
  return a.speaker === b.speaker && a.source === b.source;
}

/** A voice in few words: who speaks, or which document where nobody is named. */
function voiceInWords({ speaker, source }: Claim): string {
  if (speaker.name !== null) return speaker.name;
  if (speaker.kind !== 'author') return speakerInWords(speaker);
  return titleInShort(source);
}
