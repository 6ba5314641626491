// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { versionOf } from '../../src/dataset/version-of.ts';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import { aDataset, opened } from '../builder.ts';
import { openApp, ties } from './reader.tsx';

/** A dataset that is not the app's own, as the app is handed it. */
function example(name: 'class-play' | 'companies' | 'leagues') {
  const file = JSON.parse(readFileSync(`tests/datasets/${name}.json`, 'utf8'));
  return datasetJsonOf(opened({ ...file, version: versionOf(file) }));
}

beforeEach(() => {
  vi.stubEnv('DATASET_VERSION', '0123456789ab');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the data of others', () => {
  test('are called by their title, on the page and in its title', async () => {
    openApp(example('class-play'));
    await ties();

    expect(screen.getByText('An example: the class play, by five pupils')).toBeVisible();
    expect(document.title).toBe(
      '2025 · An example: the class play, by five pupils · Two Triangles',
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two Triangles');
  });

  test('are cited by their title, not by the name of the app', async () => {
    openApp(example('companies'), '?year=2023');
    await ties();

    expect(document.title).not.toContain('five documents');
    expect(screen.getByText(/This is “An example: who supplies whom/)).toBeVisible();
  });

  test('have a topic of their own in the head of the page, and ours is back with ours', async () => {
    const head = document.createElement('meta');
    head.name = 'description';
    head.content = 'How Russia stood to the USA.';
    document.head.append(head);
    onTestFinished(() => head.remove());

    openApp(example('class-play'));
    await ties();

    expect(head.content).toMatch(/^An example: the class play, by five pupils\. Every tie opens/);
    cleanup();
    expect(head.content).toBe('How Russia stood to the USA.');
  });

  test('have their groups in the matrix by their own names', async () => {
    const file = aDataset().claim().file();
    const groups = file.groups.slice(0, 1).map((group) => ({ ...group, name: 'Red team' }));
    openApp({ ...file, groups, version: 'abcdefabcdef' }, '?view=matrix');

    expect(await screen.findByText(/the shaded block is “Red team”/)).toBeVisible();
    expect(screen.queryByText(/triangles/)).not.toBeInTheDocument();
  });

  test('offer no voices and statements to tell apart where all are of one kind', async () => {
    openApp({ ...aDataset().claim().file(), version: 'abcdefabcdef' });
    await ties();

    const base = within(screen.getByRole('region', { name: 'What counts as evidence' }));
    expect(base.queryByRole('group', { name: 'Who says so' })).not.toBeInTheDocument();
    expect(base.queryByText(/government/)).not.toBeInTheDocument();
    expect(base.queryByRole('group', { name: 'Kind of statement' })).not.toBeInTheDocument();
  });

  test('are not offered as our own files, nor under our terms', async () => {
    openApp(example('leagues'), '?view=about');
    const place = within(await screen.findByRole('region', { name: 'Take the data' }));

    expect(place.getByText(/Who made them, and under which terms/)).toBeVisible();
    expect(place.queryByRole('link', { name: 'dataset.json' })).not.toBeInTheDocument();
    expect(place.queryByText(/CC BY/)).not.toBeInTheDocument();
  });

  test('lose none of the words of our own: these have their usual title', async () => {
    openApp({ ...aDataset().claim().file(), version: '0123456789ab' });
    await ties();

    expect(document.title).toMatch(/^\d+ · Two Triangles$/);
    expect(screen.getByText('A dataset for tests')).toHaveClass('page-dataset');
  });
});

describe('data of one year', () => {
  test('have no slider and nothing to play, but the year in words', async () => {
    openApp(example('companies'));
    await ties();

    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Play the years' })).not.toBeInTheDocument();
    expect(screen.getByText('The data are of one year, 2023.')).toBeVisible();
  });

  test('say why there is nothing to compare', async () => {
    openApp(example('companies'), '?view=compare');

    expect(await screen.findByText(/are of 2023 alone: there is no other time/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Times to compare' })).not.toBeInTheDocument();
  });

  test('are told as a table without changes', async () => {
    openApp(example('companies'), '?view=table');

    expect(await screen.findByRole('button', { name: 'Ties in 2023' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Changes from/ })).not.toBeInTheDocument();
  });
});

describe('data without groups', () => {
  test('have their pairs under one heading', async () => {
    openApp(example('class-play'), '?view=timeline');

    expect(await screen.findByRole('heading', { name: 'All pairs' })).toBeVisible();
    expect(screen.queryByText(/no group/)).not.toBeInTheDocument();
  });

  test('speak of no triangles in the matrix, and of no mixed triads', async () => {
    openApp(example('companies'), '?view=triads');

    expect(
      await screen.findByRole('heading', { name: /^Triads that shown ties close/ }),
    ).toBeVisible();
    expect(screen.queryByText(/Mixed/)).not.toBeInTheDocument();
  });
});

describe('data in which no tenor is stated', () => {
  test('have a key without the tenors that do not occur', async () => {
    openApp(example('companies'));
    await ties();
    const key = within(screen.getByRole('list', { name: 'Key to the lines' }));

    expect(key.getByText('tenor unstated')).toBeVisible();
    expect(key.queryByText('cooperative')).not.toBeInTheDocument();
  });
});

describe('data that rest on public record alone', () => {
  const recorded = () => ({ ...aDataset().onRecord().file(), version: 'abcdefabcdef' });

  test('say so where documents would be told of', async () => {
    openApp(recorded(), '?view=sources');

    expect(await screen.findByText(/all that they tell is on public record/)).toBeVisible();
  });

  test('are described without headings over nothing', async () => {
    openApp(recorded(), '?view=about');

    expect(await screen.findByText(/0 claims on 0 verbatim passages and one act on/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'The documents' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /disagree|err$/ })).not.toBeInTheDocument();
  });
});
