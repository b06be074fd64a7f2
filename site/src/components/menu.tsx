import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface MenuProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
  /** The side of its button that it is aligned with. */
  readonly side?: 'start' | 'end';
}

/** A button that opens a small pane; Escape and whatever happens outside of it close it. */
export function Menu({ label, children, side = 'start' }: MenuProps) {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      const menu = place.current;
      if (menu?.open && !(target instanceof Node && menu.contains(target))) menu.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  const closeByKey = (event: KeyboardEvent) => {
    const menu = place.current;
    if (event.key !== 'Escape' || !menu?.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return (
    // Escape closes it from wherever the focus is inside
    <details class="menu" data-side={side} ref={place} onKeyDown={closeByKey}>
      <summary>{label}</summary>
      <div class="pane">{children}</div>
    </details>
  );
}
