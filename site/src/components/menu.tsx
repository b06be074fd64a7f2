import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface MenuProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
  /** The side of its button that it is aligned with. */
  readonly side?: 'start' | 'end';
}

/**
 * A button that opens a small pane; Escape and whatever happens outside of it close it. What is in the pane is made when it
 * opens: a table may have a menu in each of some hundred rows.
 */
export function Menu({ label, children, side = 'start' }: MenuProps) {
  const place = useRef<HTMLDetailsElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) => {
      const menu = place.current;
      if (menu?.open && !(target instanceof Node && menu.contains(target))) menu.open = false;
    };
    const fit = () => keepInWindow(pane.current);
    fit();
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    window.addEventListener('resize', fit);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      window.removeEventListener('resize', fit);
    };
  }, [isOpen]);
  const closeByKey = (event: KeyboardEvent) => {
    const menu = place.current;
    if (event.key !== 'Escape' || !menu?.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return (
    // Escape closes it from wherever the focus is inside
    <details
      class="menu"
      data-side={side}
      ref={place}
      onKeyDown={closeByKey}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        keepInWindow(pane.current);
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; so a quick next key finds the pane */}
      <summary onClick={() => setOpen(place.current?.open === false)}>{label}</summary>
      {isOpen && (
        <div ref={pane} class="pane">
          {children}
        </div>
      )}
    </details>
  );
}

/** Least distance of a pane from the sides of the window, in pixels. */
const edge = 8;

/** Shifts a pane to where the window has room for it: its button may stand at either end of a line that wrapped. */
function keepInWindow(pane: HTMLElement | null): void {
  if (pane === null) return;
  pane.style.removeProperty('translate');
  const { left, right } = pane.getBoundingClientRect();
  const beyond = Math.max(0, right - (document.documentElement.clientWidth - edge));
  const shift = left - beyond < edge ? edge - left : -beyond;
  if (shift !== 0) pane.style.setProperty('translate', `${shift}px`);
}
