import { Component, type ComponentType, h } from 'preact';

/** A component that is drawn anew only where a property is another. */
export function memo<Props extends object>(Inner: (props: Props) => preact.ComponentChildren): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const names = new Set([...Object.keys(next), ...Object.keys(this.props)]) as Set<keyof Props>;
      return [...names].some((name) => next[name] !== this.props[name]);
    }

    override render() {
      return h(Inner as ComponentType<object>, this.props);
    }
  };
}
