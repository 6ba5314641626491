// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepWordsTrue } from '../../src/ui/translated.ts';
import {
  type TranslatedPage,
  type TranslationManner,
  translatePage,
} from '../browser/translator.ts';
import { aDataset } from '../builder.ts';
import { evidence, openApp, yearSlider } from './reader.tsx';

/** The DPRK arms Russia from 2022 on, which one voice denies; in 2014 the two only meet. */
function aCorpus() {
  const file = aDataset()
    .source('of-2022', '2022-09-07')
    .source('of-2025', '2025-03-18')
    .claim({ id: 'meeting', source: 'of-2025', relation: 'diplomacy', time: '2014-06' })
    .claim({ id: 'arms', source: 'of-2022', time: '2022/..' })
    .claim({ id: 'arms-too', source: 'of-2025', time: '2022' })
    .claim({ id: 'no-arms', source: 'of-2022', time: '2022', stance: 'denies' })
    .onRecord({ relation: 'alliance', from: 'usa', to: 'japan', time: '1960-06-23/..' })
    .file();
  for (const source of file.sources) source.language = source.id === 'of-2022' ? 'ko' : null;
  return file;
}

type User = ReturnType<typeof openApp>['user'];

function linkTo(view: string): Element {
  const link = document.querySelector(`[data-opens="${view}"]`);
  if (link === null) throw new Error(`There is no link to ${view}.`);
  return link;
}

/** What a reader does one after the other, by keys and by what no translator changes. */
const STEPS: readonly ((user: User, slider: HTMLElement) => Promise<void>)[] = [
  async (user, slider) => {
    slider.focus();
    await user.keyboard('{Home}');
  },
  async (user) => user.keyboard('{ArrowRight}'),
  async (user) => user.keyboard('{End}'),
  async (user) => {
    for (const box of document.querySelectorAll('.filter-row input')) await user.click(box);
  },
  async (user) => {
    for (const box of document.querySelectorAll('.filter-row input')) await user.click(box);
  },
  async (user) => user.keyboard('{Escape}'),
  async (user) => {
    await user.click(linkTo('table'));
    await waitFor(() => expect(document.querySelector('[data-view="table"] table')).not.toBeNull());
  },
  async (user) => {
    await user.click(linkTo('matrix'));
    await waitFor(() =>
      expect(document.querySelector('[data-view="matrix"] table')).not.toBeNull(),
    );
  },
  async (user) => user.click(linkTo('network')),
];

let undo = () => {};
let shown: TranslatedPage | undefined;

beforeEach(() => {
  undo = keepWordsTrue(document);
});

afterEach(() => {
  cleanup();
  shown?.stop();
  undo();
});

async function openTranslated(manner: TranslationManner | 'none') {
  const { user } = openApp(aCorpus(), '?year=2022&tie=military:dprk:russia');
  const slider = await yearSlider();
  await evidence().findByText('The words of arms.');
  const page = translatePage(manner);
  shown = page;
  return { user, slider, page };
}

/** Waits until the page has said the same for a while: the address, which it says too, is written last. */
async function untilAtRest(page: TranslatedPage): Promise<void> {
  for (let before = ''; before !== page.words(); ) {
    before = page.words();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What the page says after each step of a visit, or what it is expected to say then. */
async function visit(manner: TranslationManner | 'none', expected?: readonly string[]) {
  const { user, slider, page } = await openTranslated(manner);
  const said: string[] = [];
  for (const [place, step] of STEPS.entries()) {
    await step(user, slider);
    if (expected === undefined) await untilAtRest(page);
    else await waitFor(() => expect(page.words()).toBe(expected[place]));
    said.push(page.words());
  }
  page.stop();
  cleanup();
  return said;
}

/** What the page says after each step where nobody translates it: once for all manners. */
let untranslated: readonly string[] | undefined;

async function whatIsSaid(): Promise<readonly string[]> {
  if (untranslated === undefined) {
    // Once for the parts that load when they are opened: from then on they are there at once.
    await visit('none');
    untranslated = await visit('none');
  }
  return untranslated;
}

describe('a page that the browser translates', () => {
  test.each(['each', 'sentence', 'in place'] as const)(
    'says what the page says after every step, with its words put back in the manner "%s"',
    async (manner) => {
      const said = await whatIsSaid();

      await visit(manner, said);

      expect(new Set(said).size).toBeGreaterThan(6);
    },
  );

  test('says that a quotation is not word for word, and has the original words a click away', async () => {
    const { user } = await openTranslated('each');
    const turned = 'Gur jbeqf bs nezf.';
    const quotation = evidence().getByText(turned).closest('blockquote');
    if (quotation === null) throw new Error('There is no quotation.');
    // "Original words", in the language of the translator.
    await user.click(await within(quotation).findByRole('button', { name: 'Bevtvany jbeqf' }));

    expect(within(quotation).getByText('The words of arms.').closest('[lang]')).toHaveAttribute(
      'lang',
      'ko',
    );
    expect(within(quotation).queryByText(turned)).not.toBeInTheDocument();

    await user.click(within(quotation).getByRole('button'));

    expect(await within(quotation).findByText(turned)).toBeInTheDocument();
  });
});

test('quotations are marked as in the language of their document, or in none', async () => {
  await openTranslated('none');

  const languages = ['arms', 'arms-too'].map((id) =>
    evidence().getByText(`The words of ${id}.`).closest('[lang]')?.getAttribute('lang'),
  );

  expect(languages).toEqual(['ko', '']);
  expect(screen.queryByText(/not word for word/)).not.toBeInTheDocument();
});

test('so are those in the table of claims', async () => {
  const { user } = openApp(aCorpus(), '?view=table&year=2022');
  await user.click(await screen.findByRole('button', { name: 'Claims' }));

  const languages = ['arms', 'arms-too'].map((id) =>
    screen.getByRole('cell', { name: `“The words of ${id}.”` }).getAttribute('lang'),
  );

  expect(languages).toEqual(['ko', '']);
});
