import type { Mapping } from '../foreign/mapping/mapping.ts';
import type { Questions } from '../foreign/mapping/questions.ts';
import { MappingKinds } from './MappingKinds.tsx';
import { MappingValues } from './MappingValues.tsx';

interface Props {
  readonly mapping: Mapping;
  /** Null until the whole file was read once. */
  readonly questions: Questions | null;
  readonly onChange: (change: Partial<Mapping>) => void;
}

/** What the file's own words mean, where its columns hold few of them. */
export function MappingMeanings({ mapping, questions, onChange }: Props) {
  if (questions === null || !asksAnything(mapping, questions)) return null;
  return (
    <fieldset className="mapping-part">
      <legend>What the values mean</legend>
      <MappingValues mapping={mapping} questions={questions} onChange={onChange} />
      {questions.kinds.length > 0 ? (
        <MappingKinds mapping={mapping} kinds={questions.kinds} onChange={onChange} />
      ) : null}
    </fieldset>
  );
}

function asksAnything({ columns }: Mapping, { values, kinds, signed }: Questions): boolean {
  return values.length + kinds.length > 0 || (columns.tenor === null && signed.length > 0);
}
