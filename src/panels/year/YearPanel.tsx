import { momentNoun, titledMoment } from '../../model/words/moment-words.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import { PlayButton } from './PlayButton.tsx';
import { YearSlider } from './YearSlider.tsx';
import './year.css';

/** The control of the moment: play, and the slider with its stops and dated events; words where there is one moment only. */
export function YearPanel() {
  const { snapshots } = useExplorer().dataset;
  const [only, ...others] = snapshots;
  if (only !== undefined && others.length === 0) {
    return (
      <p className="only-year">
        {only.time === null
          ? 'The data are undated: nobody says of which time they are.'
          : `The data are of one ${momentNoun(snapshots)}, ${titledMoment(only)}.`}
      </p>
    );
  }
  return (
    <div className="year-panel">
      <PlayButton />
      <YearSlider />
    </div>
  );
}
