import { furtherPageAt } from '../further-pages.ts';
import { askEarly } from './early-answers.ts';

// Runs while the first page is still on its way over a slow line: by the time that page can ask, much is answered.
askEarly(window.location);
furtherPageAt(window.location.pathname)
  ?.load()
  // Whoever opens the page asks for it again, and tells what went wrong.
  .catch(() => undefined);
