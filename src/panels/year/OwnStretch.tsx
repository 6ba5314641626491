import { Slider } from '@base-ui/react/slider';
import { useId, useMemo, useState } from 'react';
import { overlaps } from '../../model/time/day.ts';
import { middleDayOf, stretchOf } from '../../model/time/moment.ts';
import { nearestStop } from '../../model/time/stops.ts';
import { finestStretches, textOfStretch } from '../../model/time/stretches.ts';
import { axisOf } from '../../model/time/time-axis.ts';
import { dayInWords, momentName, momentNoun } from '../../model/words/moment-words.ts';
import { useActions, useExplorer, useSnapshot } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { endsTyped, typedStretch } from './typed-stretch.ts';
import '../../ui/field.css';

/** A handle has so many places at most: as many as a wide screen has dots for. */
const MOST_PLACES = 400;

/** From and to: two handles on the axis of the data, and two fields for whoever knows the day. */
export function OwnStretch() {
  const { dataset } = useExplorer();
  const { snapshots } = dataset;
  const snapshot = useSnapshot();
  const { change } = useActions();
  const places = useMemo(() => finestStretches(axisOf(snapshots), MOST_PLACES), [snapshots]);
  const shown = stretchOf(snapshot);
  const first = Math.max(
    0,
    places.findIndex((place) => overlaps(place, shown)),
  );
  const last = Math.max(
    first,
    places.findLastIndex((place) => overlaps(place, shown)),
  );
  const isOwn = !snapshots.includes(snapshot);
  const nearest = nearestStop(snapshots, middleDayOf(snapshot));

  const choose = ([begin = 0, end = begin]: readonly number[]) => {
    const [from, to] = [places[begin], places[end]];
    if (from === undefined || to === undefined) return;
    const text = textOfStretch({ from: from.from, to: to.to });
    const typed = typedStretch(dataset, ...endsOf(text));
    if (typed.ok) change(withMoment, typed.moment);
  };
  const nameOf = (index: number, end: 'from' | 'to') => {
    const place = places[index];
    return place === undefined ? '' : dayInWords(place[end], place);
  };

  return (
    <>
      <p className="time-shown" aria-live="polite">
        {momentName(snapshot)}
        {isOwn ? (
          <Button look="link" onClick={() => change(withMoment, (nearest ?? snapshot).id)}>
            Back to the {momentNoun(snapshots)}s
          </Button>
        ) : null}
      </p>
      {places.length < 2 ? null : (
        <Slider.Root
          className="time-range"
          value={[first, last]}
          min={0}
          max={places.length - 1}
          largeStep={10}
          onValueChange={choose}
        >
          <Slider.Control className="time-control">
            <Slider.Track className="time-track">
              <Slider.Indicator className="time-indicator" />
              {(['from', 'to'] as const).map((end, index) => (
                <Slider.Thumb
                  key={end}
                  className="time-thumb"
                  index={index}
                  getAriaLabel={() => (end === 'from' ? 'From' : 'To')}
                  getAriaValueText={(_, value) => nameOf(value, end)}
                />
              ))}
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      )}
      <TypedEnds />
    </>
  );
}

/** The two ends in EDTF, of which a stretch of one unit has but one. */
function endsOf(text: string): readonly [string, string] {
  const [from = '', to = from] = text.split('/');
  return [from, to];
}

/** The same in words that a keyboard writes: what it shows is what is looked at, until the reader types. */
function TypedEnds() {
  const { dataset } = useExplorer();
  const snapshot = useSnapshot();
  const { change } = useActions();
  const id = useId();
  const [typedAt, setTypedAt] = useState(snapshot.id);
  const [[from, to], setEnds] = useState(() => endsTyped(snapshot));
  const [fault, setFault] = useState('');
  if (typedAt !== snapshot.id) {
    setTypedAt(snapshot.id);
    setEnds(endsTyped(snapshot));
    setFault('');
  }
  const show = () => {
    const typed = typedStretch(dataset, from, to);
    setFault(typed.ok ? '' : typed.words);
    if (typed.ok) change(withMoment, typed.moment);
  };
  const field = (name: string, value: string, onValue: (value: string) => void) => (
    <label>
      <span>{name}</span>
      <input
        className="field"
        value={value}
        aria-invalid={fault !== ''}
        aria-describedby={fault === '' ? undefined : id}
        onChange={({ target }) => onValue(target.value)}
      />
    </label>
  );
  return (
    <form
      className="time-typed"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      {field('From', from, (value) => setEnds([value, to]))}
      {field('To', to, (value) => setEnds([from, value]))}
      <Button submits>Show</Button>
      {fault === '' ? null : (
        <p id={id} role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
