import type { TextRange } from 'mlops-platforms';
import type { ComponentChildren } from 'preact';

/** A text with parts of it marked; what overlaps is marked once. */
export function marked(text: string, ranges: readonly TextRange[]): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let shown = 0;
  for (const [start, end] of [...ranges].sort(([one], [other]) => one - other)) {
    if (end <= shown) continue;
    const from = Math.max(start, shown);
    parts.push(text.slice(shown, from), <mark key={from}>{text.slice(from, end)}</mark>);
    shown = end;
  }
  parts.push(text.slice(shown));
  return parts;
}
