/** Folder of our own scripts; the build gives their hashed names. */
const app = process.env.ELEMENTS_SCRIPT ?? '/assets/elements.js';
const theme = process.env.THEME_SCRIPT ?? '/assets/theme.js';

/** The theme first, so that a chosen one never flashes; then the custom elements, once the page is read. */
export function ElementScripts() {
  return (
    <>
      <script src={theme} />
      <script type="module" src={app} />
    </>
  );
}
