// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DataPanel } from '../../../src/export/data/DataPanel.tsx';
import { ExplorerProvider } from '../../../src/state/use-explorer.tsx';
import { aDataset } from '../../builder.ts';
import { catchSaved } from '../saved.ts';

const saved = catchSaved();

function open(search = '?year=2022') {
  window.history.replaceState(null, '', `/${search}`);
  const dataset = aDataset().claim({ source: 'one' }).claim({ source: 'two' }).build();
  render(
    <ExplorerProvider dataset={dataset}>
      <DataPanel />
    </ExplorerProvider>,
  );
  return userEvent.setup();
}

describe('the panel of data', () => {
  test.each([
    ['Ties as a table (CSV)', 'ties.csv', 'military:dprk:russia'],
    ['Claims as a table (CSV)', 'claims.csv', 'The words of one.1.'],
    ['Dataset (JSON)', 'dataset.json', '"two-triangles/3"'],
    ['Network with time (GEXF)', 'network.gexf', 'http://gexf.net/1.3'],
    ['Network (GraphML)', 'network.graphml', 'graphml.graphdrawing.org'],
    ['Network (Cytoscape JSON)', 'network.cyjs', '"elements"'],
    ['Network (node-link JSON)', 'network.json', '"multigraph": true'],
    ['Network (GML)', 'network.gml', 'multigraph 1'],
    ['Network (Pajek)', 'network.net', '*Arcs :1'],
    ['Network (Graphviz)', 'network.dot', 'digraph'],
    ['Workbook (XLSX)', 'workbook.xlsx', 'xl/workbook.xml'],
    ['Passages (Web Annotations)', 'passages.jsonld', 'anno.jsonld'],
  ])('saves "%s" under the year and version, and says so', async (format, ending, words) => {
    const user = open();
    await user.click(screen.getByRole('button', { name: `Save ${format}` }));

    const name = `two-triangles-2022-0123456789ab-${ending}`;
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(`Saved as ${name}.`));
    expect(saved.map((file) => file.name)).toEqual([name]);
    expect(await saved[0]?.blob.text()).toContain(words);
  });

  test('says of each format what it is for and what it cannot hold', () => {
    open();

    for (const entry of screen.getAllByRole('listitem')) {
      const sentences = within(entry).getAllByText(/\.$/, { selector: 'p' });
      expect(sentences).toHaveLength(2);
    }
  });

  test('saves only what counts as evidence', async () => {
    const user = open('?year=2022&no-source=two');
    await user.click(screen.getByRole('button', { name: 'Save Claims as a table (CSV)' }));

    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0]?.blob.text();
    expect(text).toContain('one.1');
    expect(text).not.toContain('two.2');
  });

  test('says why a file could not be made', async () => {
    vi.stubGlobal('TextEncoder', NoEncoder);
    const user = open('?year=2022&no-source=two');
    await user.click(screen.getByRole('button', { name: 'Save Dataset (JSON)' }));

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/could not be made/));
    expect(screen.getByRole('status')).toHaveTextContent(/no letters left\. Nothing else/);
    expect(saved).toEqual([]);
    vi.unstubAllGlobals();
  });
});

class NoEncoder {
  encode() {
    throw new Error('there are no letters left');
  }
}
