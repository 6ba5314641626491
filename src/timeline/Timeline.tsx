import { PlayButton } from './PlayButton.tsx';
import { YearSlider } from './YearSlider.tsx';
import './timeline.css';

/** The control of the moment: play, and the slider with its stops and dated events. */
export function Timeline() {
  return (
    <div className="timeline">
      <PlayButton />
      <YearSlider />
    </div>
  );
}
