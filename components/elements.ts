/** Entry point of what runs in documents. Each element enhances markup that already works without it. */

import { StepTicks } from './guide/step-ticks.element';
import { LanguageSwitch } from './layout/language-switch.element';
import { PageTools } from './layout/page-tools.element';
import { ThemeSwitch } from './layout/theme-switch.element';
import { SearchBox } from './search/search-box.element';
import { SearchResults } from './search/search-results.element';

customElements.define('theme-switch', ThemeSwitch);
customElements.define('language-switch', LanguageSwitch);
customElements.define('page-tools', PageTools);
customElements.define('search-box', SearchBox);
customElements.define('search-results', SearchResults);
customElements.define('step-ticks', StepTicks);
