import { useEffect } from 'react';
import { countInWords } from '../../model/words/words.ts';
import { useJoining } from '../../state/joining.ts';
import {
  useActions,
  useExplorer,
  useKnown,
  useMomentNoun,
  useViewState,
} from '../../state/use-explorer.tsx';
import { isRestricted, withWholeBase } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Coders } from './Coders.tsx';
import { CoveredYears } from './CoveredYears.tsx';
import { Disagreements } from './Disagreements.tsx';
import { Documents } from './Documents.tsx';
import { Downloads } from './Downloads.tsx';
import { Errata } from './Errata.tsx';
import { Kinds, States } from './Glossary.tsx';
import { asksOfNames, JoinedNames } from './JoinedNames.tsx';
import './about.css';

/** What the data is, how it was made, what it cannot mean, and where to get it. */
export function About() {
  const { dataset } = useKnown();
  const { dataset: whole } = useExplorer();
  const restricted = useViewState((state) => isRestricted(state.view));
  const { change } = useActions();
  useSectionOfAddress();
  const joining = useJoining();
  const noun = useMomentNoun();
  const { claims, passages, about, publicRecord } = dataset;
  const acts =
    claims.length > 0 ? '' : ` and ${countInWords(publicRecord.length, 'act')} on public record`;
  const sections = [
    ...about.map(({ heading, paragraphs }) => ({
      heading,
      content: paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
    })),
    ...(asksOfNames(whole, joining)
      ? [{ heading: 'Names that may be one actor', content: <JoinedNames /> }]
      : []),
    ...(whole.coders.length === 0 ? [] : [{ heading: 'Who coded', content: <Coders /> }]),
    ...(whole.sources.length === 0 ? [] : [{ heading: 'The documents', content: <Documents /> }]),
    { heading: `The ${noun}s`, content: <CoveredYears /> },
    { heading: 'Kinds of relation', content: <Kinds /> },
    { heading: 'How a tie can stand', content: <States /> },
    ...(whole.disagreements.length === 0
      ? []
      : [{ heading: 'Where the documents disagree', content: <Disagreements /> }]),
    ...(whole.errata.length === 0
      ? []
      : [{ heading: 'Where the documents err', content: <Errata /> }]),
    { heading: 'Take the data', content: <Downloads /> },
  ];
  return (
    <article className="about">
      <h2>About the data</h2>
      <p className="about-lead">
        {dataset.title}: {countInWords(claims.length, 'claim')} on{' '}
        {countInWords(passages.length, 'verbatim passage')}
        {acts}. Everything on the drawing follows from these.
      </p>
      {restricted ? (
        <p role="status">
          Not everything counts as evidence: the lists and counts below are of what does; what is
          told of the data as a whole stays.{' '}
          <Button look="link" onClick={() => change(withWholeBase)}>
            Count everything
          </Button>
        </p>
      ) : null}
      <nav aria-label="On this page">
        <ul>
          {sections.map(({ heading }) => (
            <li key={heading}>
              <a href={`#${anchorOf(heading)}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ heading, content }) => (
        <section key={heading} aria-labelledby={anchorOf(heading)}>
          <h3 id={anchorOf(heading)}>{heading}</h3>
          {content}
        </section>
      ))}
    </article>
  );
}

/** The section that the page's address names is not there yet when the page loads. */
function useSectionOfAddress() {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView?.();
  }, []);
}

function anchorOf(heading: string): string {
  return `about-${heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}
