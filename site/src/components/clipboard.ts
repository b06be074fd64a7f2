/** Puts a text where it can be pasted from; rejects where the browser does not let a page do so. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // Pages that are not served over TLS have no clipboard but this.
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  const isCopied = document.execCommand('copy');
  box.remove();
  if (!isCopied) throw new Error('the browser lets this page copy nothing');
}
