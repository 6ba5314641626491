import type { Claim, Dataset } from '../../model/dataset.ts';
import { amountsOf, measuresIn } from '../../model/measures.ts';
import { amountsInWords } from '../../model/words/amount-words.ts';
import { capitalised } from '../../model/words/words.ts';
import type { Column } from '../../ui/table-rows.ts';

/** Of more measures than these, only what most claims give has a column. */
const MOST_COLUMNS = 6;

/**
 * A column for each measure of a dataset, with the amounts that the claims of a row give: side by side, never added up.
 * It is ordered by the largest; rows without any stand before all others.
 */
export function measureColumns<Row>(
  dataset: Dataset,
  claimsOf: (row: Row) => readonly Claim[],
): readonly Column<Row>[] {
  return measuresIn(dataset)
    .slice(0, MOST_COLUMNS)
    .map((measure) => ({
      // No other column may have its name.
      name: measure === '' ? 'Amount' : `Amount: ${capitalised(measure)}`,
      textOf: (row) => amountsInWords(claimsOf(row), measure),
      rankOf: (row) => amountsOf(claimsOf(row), measure).at(-1) ?? Number.NEGATIVE_INFINITY,
    }));
}
