import type { MappedSummary, Mapping } from '../foreign/mapping/mapping.ts';
import { MappingKinds } from './MappingKinds.tsx';
import { MappingNames } from './MappingNames.tsx';
import { MappingValues } from './MappingValues.tsx';

interface Props {
  readonly mapping: Mapping;
  /** Null until the whole file was read once. */
  readonly summary: MappedSummary | null;
  readonly onChange: (change: Partial<Mapping>) => void;
}

/** What the file's own words mean, where its columns hold few of them, and which names are whose. */
export function MappingMeanings({ mapping, summary, onChange }: Props) {
  if (summary === null || !asksAnything(mapping, summary)) return null;
  const { kinds } = summary.questions;
  return (
    <fieldset className="mapping-part">
      <legend>What the values mean</legend>
      <MappingNames mapping={mapping} summary={summary} onChange={onChange} />
      <MappingValues mapping={mapping} questions={summary.questions} onChange={onChange} />
      {kinds.length > 0 ? (
        <MappingKinds mapping={mapping} kinds={kinds} onChange={onChange} />
      ) : null}
    </fieldset>
  );
}

function asksAnything({ columns, several }: Mapping, summary: MappedSummary): boolean {
  const { values, kinds, signed, lists } = summary.questions;
  const asked = values.length + kinds.length + lists.length;
  const alike = summary.ok ? summary.alike.length : 0;
  return asked + alike > 0 || several !== null || (columns.tenor === null && signed.length > 0);
}
