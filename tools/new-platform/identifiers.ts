/** `azure-ml` as a constant is called: `azureMl`. */
export function camelCased(words: string): string {
  return words.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `azure-ml` as part of a longer name: `AzureMl`. */
export function capitalised(words: string): string {
  return camelCased(`-${words}`);
}

/** Words that the engine takes in a function, and a module or the compiler does not. */
const ofModules = new Set(['await', 'undefined', 'exports', 'module', 'require', 'globalThis']);

/** Whether a module can have a constant of this name. */
export function isIdentifier(name: string): boolean {
  if (!/^[a-z][A-Za-z0-9_]*$/.test(name) || ofModules.has(name)) return false;
  try {
    // The engine knows which words are reserved.
    new Function(`'use strict'; const ${name} = 0;`);
    return true;
  } catch {
    return false;
  }
}
