import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/time/day.ts';
import { dayOfStep, type Moment } from '../../../src/model/time/moment.ts';
import { startAfter, startOf, textOfStretch } from '../../../src/model/time/stretches.ts';
import {
  dayInWords,
  momentHere,
  momentName,
  momentNoun,
  momentStem,
  momentWhen,
  titledMoment,
} from '../../../src/model/words/moment-words.ts';
import { RUNS } from '../../arbitraries.ts';
import { aMoment, CALENDAR_UNITS, moments, someDays, timeOf } from '../time/moments.ts';

const UNDATED: Moment = { time: null, label: null };

describe('what a moment is called, and when that is', () => {
  test.each([
    ['2022', '2022', 'in 2022'],
    ['2022/2022', '2022', 'in 2022'],
    ['2022-01/2022', '2022', 'in 2022'],
    ['2022-01-01/2022-12-31', '2022', 'in 2022'],
    ['2024-01/2024-03', 'Q1 2024', 'in Q1 2024'],
    ['2024-10-01/2024-12-31', 'Q4 2024', 'in Q4 2024'],
    ['2024-03', 'March 2024', 'in March 2024'],
    ['2024-02-01/2024-02-29', 'February 2024', 'in February 2024'],
    ['2024-06-03/2024-06-09', '3 to 9 June 2024', 'from 3 to 9 June 2024'],
    ['2024-05-27/2024-06-02', '27 May to 2 June 2024', 'from 27 May to 2 June 2024'],
    [
      '2024-12-30/2025-01-05',
      '30 December 2024 to 5 January 2025',
      'from 30 December 2024 to 5 January 2025',
    ],
    ['2024-06-19', '19 June 2024', 'on 19 June 2024'],
    ['2024-06-19/2024-06-19', '19 June 2024', 'on 19 June 2024'],
    ['2022/2024', '2022 to 2024', 'from 2022 to 2024'],
    ['2022-03/2022-07', 'March to July 2022', 'from March to July 2022'],
    ['2022-03/2023-07', 'March 2022 to July 2023', 'from March 2022 to July 2023'],
    ['2022-03-14/2022-07', '14 March to July 2022', 'from 14 March to July 2022'],
    ['step 3', 'step 3', 'at step 3'],
    ['step 3/step 3', 'step 3', 'at step 3'],
    ['step 3/step 7', 'steps 3 to 7', 'at steps 3 to 7'],
    ['-0043', '44 BC', 'in 44 BC'],
    ['-0043-03', 'March 44 BC', 'in March 44 BC'],
    ['-0043-03-15', '15 March 44 BC', 'on 15 March 44 BC'],
    ['-0043-01/-0043-03', 'Q1 44 BC', 'in Q1 44 BC'],
    ['-0043/0014', '44 BC to AD 14', 'from 44 BC to AD 14'],
    ['0014', 'AD 14', 'in AD 14'],
  ])('%s: %s, %s', (time, name, when) => {
    expect([momentName(aMoment(time)), momentWhen(aMoment(time))]).toEqual([name, when]);
  });

  test('is said where nobody gives times', () => {
    expect([momentName(UNDATED), momentWhen(UNDATED)]).toEqual(['undated data', 'without dates']);
  });

  test('is what its label says, where it has one', () => {
    const labelled = aMoment('1914/1918', 'The Great War');

    expect(momentName(labelled)).toBe('The Great War');
    expect(momentWhen(labelled)).toBe('in “The Great War”');
    expect(momentName({ ...UNDATED, label: 'Before' })).toBe('Before');
  });

  test('has its title behind it, where it has one', () => {
    expect(titledMoment({ ...aMoment('2022'), title: 'War in Ukraine' })).toBe(
      '2022: War in Ukraine',
    );
    expect(titledMoment({ ...aMoment('2022-03'), title: '' })).toBe('March 2022');
  });

  test('is the same however its days are written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDAR_UNITS), someDays, (unit, { from: day }) => {
        const from = startOf(unit, day);
        const to = startAfter(unit, from) - 1;
        const byDays = [from, to].map((at) => textOfStretch({ from: at, to: at })).join('/');

        const named = [byDays, textOfStretch({ from, to })].map((time) =>
          momentName(aMoment(time)),
        );
        expect(named[0]).toBe(named[1]);
      }),
      RUNS,
    );
  });

  test('is another for other days', () => {
    const two = fc.tuple(someDays, someDays);
    fc.assert(
      fc.property(two, ([one, other]) => {
        fc.pre(one.from !== other.from || one.to !== other.to);
        const [first, second] = [one, other].map((span) => aMoment(textOfStretch(span)));

        expect(first && momentName(first)).not.toBe(second && momentName(second));
      }),
      RUNS,
    );
  });
});

describe('what moments are, in one word', () => {
  test.each([
    [['2014', '2022'], 'year'],
    [['2024-01/2024-03', '2024-04/2024-06'], 'quarter'],
    [['2024-01', '2024-02'], 'month'],
    [['2024-06-03/2024-06-09'], 'week'],
    [['2024-06-19', '2024-06-20'], 'day'],
    [['step 1', 'step 2'], 'step'],
    [['2014', '2022-01'], 'time'],
    [['2014/2022'], 'time'],
    [[], 'time'],
  ])('%o are each a %s', (times, noun) => {
    expect(momentNoun(times.map((time) => aMoment(time)))).toBe(noun);
    expect(momentNoun(times.map((time) => timeOf(time).span))).toBe(noun);
  });

  test('is no unit where nobody gives times', () => {
    expect(momentNoun([UNDATED])).toBe('time');
  });

  test.each([
    ['2022', 'in this year'],
    ['2024-01/2024-03', 'in this quarter'],
    ['2024-01', 'in this month'],
    ['2024-06-03/2024-06-09', 'in this week'],
    ['2024-06-19', 'on this day'],
    ['step 3', 'at this step'],
    ['2022-03/2022-07', 'at this time'],
  ])('is said of what is looked at: %s is %s', (time, words) => {
    expect(momentHere(timeOf(time).span)).toBe(words);
  });
});

describe('a day on which a moment looks back', () => {
  test.each([
    ['2024', '2022'],
    ['2024-01/2024-03', 'March 2022'],
    ['2024-02', 'March 2022'],
    ['2023-02', 'March 2022'],
    ['2024-06-03/2024-06-09', '14 March 2022'],
    ['2024-06-19', '14 March 2022'],
    ['2023/2024', '2022'],
  ])('is told as finely as the moment is long: of %s, %s', (moment, words) => {
    expect(dayInWords(dayOf(2022, 3, 14), timeOf(moment).span)).toBe(words);
  });

  test('counts years as people do, and steps by their numbers', () => {
    expect(dayInWords(dayOf(-43, 3, 15), timeOf('-0040').span)).toBe('44 BC');
    expect(dayInWords(dayOf(14, 8, 19), timeOf('0020').span)).toBe('AD 14');
    expect(dayInWords(dayOfStep(3), timeOf('step 7').span)).toBe('step 3');
  });
});

describe('a moment in the name of a file', () => {
  test.each([
    ['2022', '2022'],
    ['2022-07', '2022-07'],
    ['2022-03/2022-07', '2022-03-to-2022-07'],
    ['step 3', 'step-3'],
    ['step 3/step 7', 'step-3-to-step-7'],
  ])('%s is %s', (time, stem) => {
    expect(momentStem(aMoment(time))).toBe(stem);
  });

  test('is said where nobody gives times', () => {
    expect(momentStem(UNDATED)).toBe('undated');
  });

  test('has letters, digits and hyphens only', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(momentStem(moment)).toMatch(/^[0-9a-z-]+$/);
      }),
      RUNS,
    );
  });
});
