/** The head of the rows that belong to a category, in a table of so many columns. */
export function CategoryRow({ name, columns }: { readonly name: string; readonly columns: number }) {
  return (
    <tr class="category">
      <th scope="rowgroup" colSpan={columns}>
        <span>{name}</span>
      </th>
    </tr>
  );
}
