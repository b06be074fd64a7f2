import { useEffect, useRef } from 'preact/hooks';
import { route } from '../navigation.ts';
import { linkTo, type ViewName } from '../routes.ts';
import { navigation, parentOf } from '../views/index.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The head of every view: where one is, and where one can go. */
export function SiteHeader() {
  const view = route.value?.view;
  const current: ViewName | undefined = view && parentOf(view);
  const place = useRef<HTMLElement>(null);
  // Where the views have no room beside each other, the current one is scrolled to, and nothing but them is moved.
  useEffect(() => {
    const bar = place.current;
    const link = bar?.querySelector<HTMLElement>('[aria-current]');
    if (bar && link) bar.scrollLeft = link.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <header class="site-header">
      <a class="brand" href={linkTo('grid')}>
        <Logo />
        MLOps platforms
      </a>
      <nav aria-label="Views" ref={place}>
        <ul>
          {navigation.map(([name, label]) => (
            <li key={name}>
              <a href={linkTo(name)} aria-current={current === name ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="header-tools">
        <a class="search-link" href={linkTo('search')} aria-keyshortcuts="Control+K">
          Search <kbd>Ctrl K</kbd>
        </a>
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <path class="strong" d="M1 1h4v4H1zM6 1h4v4H6zM6 6h4v4H6zM1 11h4v4H1zM11 6h4v4h-4z" />
      <path class="weak" d="M11 1h4v4h-4zM1 6h4v4H1zM6 11h4v4H6zM11 11h4v4h-4z" />
    </svg>
  );
}
