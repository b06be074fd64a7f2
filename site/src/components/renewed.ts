const noted = 'renewed from';

/**
 * Loads the page anew where another version of it was published since it was opened: what that has no longer cannot be
 * loaded. The address has all that is shown. Once for a version, whatever the host answers.
 */
export async function reloadIfRenewed(): Promise<void> {
  const program = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src.split('/').at(-1);
  if (program === undefined) return;
  try {
    const page = await fetch(location.pathname, { cache: 'no-cache' });
    if (!page.ok || (await page.text()).includes(program) || sessionStorage.getItem(noted) === program) return;
    sessionStorage.setItem(noted, program);
    location.reload();
  } catch {
    // Without a network, or where nothing may be noted, the reader decides when to try again.
  }
}
