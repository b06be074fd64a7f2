/** What says that there is nothing to say. */
const placeholder = /^(?:n\/?a|n\.a\.|tb[dac]|to ?do|none|nil|null|unknown|nothing|[-–—.?]+)\.?$/i;

/** Whether a text stands for a blank cell. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}
