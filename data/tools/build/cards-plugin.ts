import type { Plugin } from 'vite';
import type { Dataset } from '../../../src/model/dataset.ts';
import { compose } from '../coding/compose.ts';
import { type Card, pageFile, pictureFile } from './card.ts';
import { type DrawnCard, drawnCards } from './drawn-cards.ts';
import { siteAddress } from './site-address.ts';
import { SITE_NAME, socialTags } from './social-tags.ts';
import { yearPage } from './year-page.ts';

/**
 * Gives links a picture: for each year a card, `card-2014.png`, and for whoever shows links a page
 * that names it, `2014/`. The page of the app has the card of the year that it opens on. All obey
 * one policy, and find each other from any path of any host; addresses of pictures are whole where
 * the environment variable `SITE_ADDRESS` tells of the host.
 *
 * Each year has a page of its own because crawlers run no script and heed no query. Each card is drawn from
 * the scene of figures, with their fonts and the colours of the style sheet. Neither is kept offline.
 * Rejected: one picture for all years; a server.
 */
export function cardsPlugin(folder: string, policy: string): Plugin {
  const { SITE_ADDRESS } = process.env;
  let dataset: Dataset;
  let site: string | null = null;
  let cards: readonly DrawnCard[] = [];
  return {
    name: 'two-triangles-cards',
    apply: 'build',
    async buildStart() {
      site = siteAddress(SITE_ADDRESS);
      dataset = compose(folder).dataset;
      cards = await drawnCards(dataset, site);
    },
    generateBundle() {
      for (const { png, ...card } of cards) {
        this.emitFile({ type: 'asset', fileName: pictureFile(card.year), source: png });
        const source = yearPage(card, site, policy);
        this.emitFile({ type: 'asset', fileName: pageFile(card.year), source });
      }
    },
    transformIndexHtml() {
      const newest = cards.at(-1);
      if (newest === undefined) throw new Error('A dataset that passed its check has a snapshot.');
      return [...socialTags(cardOfApp(newest, dataset), { root: './', site })];
    },
  };
}

/** The card of the app itself: its name and subject, on the picture of a year. */
function cardOfApp(newest: Card, { title }: Dataset): Card {
  return {
    ...newest,
    title: `${SITE_NAME}: ${title}`,
    description: `Every tie opens on the words it rests on. The picture is of ${newest.title}.`,
  };
}
