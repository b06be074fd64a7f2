import type { ComponentChildren } from 'preact';

interface FiguresProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first of a row is its head; the others are figures. */
  readonly rows: readonly (readonly [key: string, head: ComponentChildren, ...figures: readonly (number | string)[]])[];
}

/** A table of figures, aligned so that they can be compared. */
export function Figures({ caption, heads, rows }: FiguresProps) {
  const [first, ...others] = heads;
  return (
    <table class="figures">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((head) => (
            <th key={head} scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, head, ...figures]) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {figures.map((figure, place) => (
              <td key={others[place]} class="number">
                {typeof figure === 'number' ? figure.toLocaleString('en') : figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
