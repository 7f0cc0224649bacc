import { readStored } from '../storage';
import { themeKey } from './theme-key';

/** Applies the chosen theme before the page is painted; without a choice the system's is used. */
const chosen = readStored(themeKey);
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
