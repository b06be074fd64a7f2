/** Arrows move between the search field and what was found, and Escape leads back to the field. */
export function moveInResults(event: KeyboardEvent): void {
  const place = event.currentTarget;
  if (!(place instanceof HTMLElement)) return;
  const box = place.querySelector<HTMLInputElement>('input[type=search]');
  const links = [...place.querySelectorAll<HTMLElement>('.names a, .results a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && document.activeElement !== box) return;
  const next = { ArrowDown: links[at + 1], ArrowUp: at <= 0 ? box : links[at - 1], Escape: at >= 0 ? box : undefined }[
    event.key
  ];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
