import { yearInWords } from '../../model/words/time-words.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import { PlayButton } from './PlayButton.tsx';
import { YearSlider } from './YearSlider.tsx';
import './year.css';

/** The control of the moment: play, and the slider with its stops and dated events; words where there is one year only. */
export function YearPanel() {
  const { snapshots } = useExplorer().dataset;
  const [only, ...others] = snapshots;
  if (only !== undefined && others.length === 0) {
    return <p className="only-year">The data are of one year, {yearInWords(only)}.</p>;
  }
  return (
    <div className="year-panel">
      <PlayButton />
      <YearSlider />
    </div>
  );
}
