import type { ComponentChildren } from 'preact';

/** An address that leads to a page and runs nothing. Data may come from anybody, and `javascript:` is an address too. */
export function isPage(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** A link out of the explorer; what is no address of a page is shown as a text. */
export function External({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  if (!isPage(href)) return <span>{children}</span>;
  return (
    <a href={href} rel="external noopener noreferrer">
      {children}
    </a>
  );
}
