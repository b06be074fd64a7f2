import { useEffect, useRef, useState } from 'preact/hooks';

/** How long nobody has to type before the address follows: browsers refuse an address for every letter. */
const pause = 250;

/**
 * What stands in a field, whose place in the address follows when nobody types; `settle` makes it follow at once. An
 * address that changes by other ways fills the field.
 */
export function useTyped(
  said: string,
  onSettled: (text: string) => void,
): { readonly text: string; readonly type: (text: string) => void; readonly settle: () => void } {
  const [text, setText] = useState(said);
  const known = useRef(said);
  const tell = useRef(onSettled);
  tell.current = onSettled;
  const settle = () => {
    if (text === known.current) return;
    known.current = text;
    tell.current(text);
  };
  useEffect(() => {
    if (said === known.current) return;
    known.current = said;
    setText(said);
  }, [said]);
  // What is told stands in `text`
  useEffect(() => {
    const timer = setTimeout(settle, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, type: setText, settle };
}
