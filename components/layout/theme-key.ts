/** Where the chosen theme is kept in the browser. */
export const themeKey = 'theme';
