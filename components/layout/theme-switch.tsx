import type { PageContext } from '@/lib/site/context';

/** Light, dark or as the system; shown only where a script can act on it. */
export function ThemeSwitch({ ctx }: { ctx: PageContext }) {
  const { t } = ctx;
  return (
    <theme-switch hidden>
      <label>
        <span className="visually-hidden">{t('theme.label')}</span>
        <select>
          <option value="system">{t('theme.system')}</option>
          <option value="light">{t('theme.light')}</option>
          <option value="dark">{t('theme.dark')}</option>
        </select>
      </label>
    </theme-switch>
  );
}
