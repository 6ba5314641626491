import { beginLoadingOwn } from '../dataset/own/loading.ts';
import { readPageOptions } from '../state/address/page-options.ts';

// A script of its own, ahead of all others: data are fetched and checked while the app is on its way.
if (readPageOptions(window.location.search).data === null) beginLoadingOwn();
