import { useState } from 'preact/hooks';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Whose colours the page has: those of the system, or light or dark ones. `start.js` brings the choice back. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (next: Theme) => {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    try {
      if (next === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // It holds for this visit, in a browser that keeps nothing for the page.
    }
  };
  return (
    <label class="theme">
      <span class="hidden">Colours</span>
      <select value={theme} onChange={({ currentTarget }) => choose(currentTarget.value as Theme)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {{ system: 'Auto', light: 'Light', dark: 'Dark' }[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function chosenTheme(): Theme {
  const said = document.documentElement.dataset['theme'];
  return themes.find((theme) => theme === said) ?? 'system';
}
