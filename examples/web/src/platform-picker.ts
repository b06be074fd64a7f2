import { type PlatformId, platforms } from 'mlops-platforms';
import { element } from './element.ts';
import { platformName } from './names.ts';

/** A check box for each platform; gives a function that ticks those that are shown. */
export function platformPicker(
  place: HTMLElement,
  onChange: (id: PlatformId, shown: boolean) => void,
): (shown: readonly PlatformId[]) => void {
  const boxes = Object.values(platforms).map(({ id }) => {
    const box = element('input', { type: 'checkbox', value: id });
    box.addEventListener('change', () => onChange(id, box.checked));
    place.append(element('label', {}, box, platformName(id)));
    return { id, box };
  });
  return (shown) => {
    for (const { id, box } of boxes) box.checked = shown.includes(id);
  };
}
