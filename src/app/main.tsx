import './begin.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readPageOptions } from '../state/address/page-options.ts';
import { rememberFailedStyles } from '../ui/failed-styles.ts';
import { beginLoadingFonts, DRAWN_FONTS } from '../ui/fonts.ts';
import { restoreTheme } from '../ui/theme.ts';
import { keepWordsTrue } from '../ui/translated.ts';
import { App } from './App.tsx';
import { styleSheetInForce } from './style-sheet.ts';
import '../ui/theme.css';
// Last, so that it goes before what it changes.
import './print.css';

keepWordsTrue(document);
beginLoadingFonts(DRAWN_FONTS);
rememberFailedStyles(window);
restoreTheme(readPageOptions(window.location.search).theme);

async function begin(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element "root" to put the app into.');
  // In a browser that is too old, words that say so stand in its place (public/first.js).
  if (document.documentElement.hasAttribute('data-too-old')) return;
  if (!(await styleSheetInForce(document))) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}

begin();
