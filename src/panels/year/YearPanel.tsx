import { useState } from 'react';
import { momentNoun, titledMoment } from '../../model/words/moment-words.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import { PlayButton } from './PlayButton.tsx';
import { FIRST_MANNER } from './play-manner.ts';
import { TimeButton } from './TimeButton.tsx';
import { YearSlider } from './YearSlider.tsx';
import './year.css';

/** The control of the moment: play, and the slider with its stops and dated events; words where there is one moment only. */
export function YearPanel() {
  const { snapshots } = useExplorer().dataset;
  const [manner, setManner] = useState(FIRST_MANNER);
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
      <div className="year-buttons">
        <PlayButton {...manner} />
        <TimeButton manner={manner} onManner={setManner} />
      </div>
      <YearSlider />
    </div>
  );
}
