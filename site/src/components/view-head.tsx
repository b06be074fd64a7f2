import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface ViewHeadProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** What can be done with the view, at the end of the line. */
  readonly tools?: ComponentChildren;
}

/** What a view is, on the page and in the browser's list of pages. */
export function ViewHead({ title, lead, tools }: ViewHeadProps) {
  useEffect(() => {
    document.title = `${title} · MLOps platforms`;
  }, [title]);
  return (
    <header class="view-head">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <div class="lead">{lead}</div>}
      </div>
      {tools !== undefined && <div class="tools">{tools}</div>}
    </header>
  );
}
