import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import { type Load, Loaded } from '../ui/Loaded.tsx';
import '../ui/field.css';
import './export.css';

interface Way {
  readonly title: string;
  readonly load: Load;
}

const FIRST = 'Figure';

/** What a reader can take away of a view. Each loads when it is first opened. */
const WAYS: readonly Way[] = [
  {
    title: FIRST,
    load: async () => (await import('./figure/FigurePanel.tsx')).FigurePanel,
  },
  {
    title: 'Cite',
    load: async () => (await import('./cite/CitePanel.tsx')).CitePanel,
  },
  {
    title: 'Data',
    load: async () => (await import('./data/DataPanel.tsx')).DataPanel,
  },
  {
    title: 'Link and embed',
    load: async () => (await import('./link/LinkPanel.tsx')).LinkPanel,
  },
];

export function ExportTabs() {
  const [chosen, setChosen] = useState(FIRST);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([FIRST]));
  const choose = (title: string) => {
    setChosen(title);
    setOpened(new Set([...opened, title]));
  };
  return (
    <Tabs.Root className="export" value={chosen} onValueChange={choose}>
      <Tabs.List className="export-tabs" activateOnFocus>
        {WAYS.map(({ title }) => (
          <Tabs.Tab key={title} value={title} className="export-tab">
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {/* What was opened keeps what its reader has entered. */}
      {WAYS.map(({ title, load }) => (
        <Tabs.Panel key={title} value={title} keepMounted className="export-panel">
          {opened.has(title) ? (
            <Loaded what={title} load={load} fallback={<p>Opening…</p>}>
              {(Panel) => <Panel />}
            </Loaded>
          ) : null}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
