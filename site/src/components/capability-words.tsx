import type { InputHTMLAttributes, Ref } from 'preact';

interface CapabilityWordsProps extends Pick<InputHTMLAttributes, 'onBlur' | 'autocomplete'> {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly box?: Ref<HTMLInputElement>;
}

/** The field for anybody's words for a capability. */
export function CapabilityWords({ text, onType, box = null, ...others }: CapabilityWordsProps) {
  return (
    <input
      ref={box}
      type="search"
      aria-label="Capabilities with these words"
      placeholder="Capability, in your own words"
      value={text}
      maxLength={100}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      {...others}
    />
  );
}
