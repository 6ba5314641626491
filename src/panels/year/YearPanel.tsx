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
  const time = <TimeButton manner={manner} onManner={setManner} />;
  if (only?.time === null) {
    return <p className="only-year">The data are undated: nobody says of which time they are.</p>;
  }
  if (only !== undefined && others.length === 0) {
    return (
      <div className="only-year">
        {time}
        <p>{`The data are of one ${momentNoun(snapshots)}, ${titledMoment(only)}.`}</p>
      </div>
    );
  }
  return (
    <div className="year-panel">
      <div className="year-buttons">
        <PlayButton {...manner} />
        {time}
      </div>
      <YearSlider />
    </div>
  );
}
