import { useState } from 'react';
import { shownTies } from '../../model/choices.ts';
import { claimsIn, sourcesOf } from '../../model/standing.ts';
import { linkOf } from '../../state/address/links.ts';
import {
  useExplorer,
  useNetwork,
  useSelection,
  useStanding,
  useViewState,
} from '../../state/use-explorer.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { linkMarkOf } from '../link-mark-of.ts';
import { Choice } from './Choice.tsx';
import type { CalendarDay } from './csl.ts';
import { ReferenceFiles } from './ReferenceFiles.tsx';
import { STYLES } from './styles.ts';
import { subjectsOf } from './subjects.ts';
import './cite.css';

/** Citations of the view, of its sources, and of what is quoted on the selected tie. */
export function CitePanel() {
  const subjects = useSubjects();
  const [subjectId, setSubjectId] = useState('view');
  const [styleName, setStyleName] = useState(STYLES[0].name);
  // What was chosen may be gone since, as with the selection of a tie.
  const subject = subjects.find(({ id }) => id === subjectId) ?? subjects[0];
  const style = STYLES.find(({ name }) => name === styleName) ?? STYLES[0];
  const texts = subject.textsIn(style);
  return (
    <div className="cite-panel">
      <Choice
        legend="What to cite"
        options={subjects.map(({ id, name }) => ({ value: id, name }))}
        chosen={subject.id}
        onChoose={setSubjectId}
      />
      <Choice
        legend="Style"
        options={STYLES.map(({ name }) => ({ value: name, name }))}
        chosen={style.name}
        onChoose={setStyleName}
      />
      <section aria-label={`${subject.name}, in ${style.name} style`}>
        <ul className="citations">
          {subject.items.map(({ id }, index) => (
            <li key={id}>{texts[index]}</li>
          ))}
        </ul>
        <CopyButton label="Copy text" what="Citations" text={() => texts.join('\n\n')} />
        <Unknown sentences={subject.unknown} />
      </section>
      <ReferenceFiles subject={subject} />
    </div>
  );
}

function useSubjects() {
  const explorer = useExplorer();
  const { dataset } = explorer;
  const network = useNetwork();
  const view = useViewState((state) => state.view);
  const selection = useSelection();
  const standing = useStanding(selection.kind === 'tie' ? selection.id : undefined);
  const [seen] = useState(today);
  return subjectsOf({
    view,
    dataset,
    link: linkOf({ view, mark: linkMarkOf(explorer, view) }, window.location.href),
    seen,
    sources: sourcesOf(shownTies(network, view.choices).flatMap(claimsIn)),
    selected: standing === undefined ? [] : claimsIn(standing),
  });
}

function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function Unknown({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className="cite-unknown">
      <p>
        What a text does not say is left out, as the styles want it. Names stand as printed; a date
        in brackets was inferred.
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
