declare module 'explorer:overview' {
  const overview: import('./data/overview-shape.ts').OverviewShape;
  export default overview;
}

declare module 'explorer:platforms' {
  type Opened = import('./data/platform-shape.ts').OpenedPlatform;
  export const platforms: Readonly<
    Record<string, () => Promise<{ platform: Opened['platform']; rest: Omit<Opened, 'platform'> }>>
  >;
}

declare module 'explorer:products' {
  const products: Readonly<Record<string, string>>;
  export default products;
}

declare module 'explorer:bars' {
  const bars: Readonly<Record<string, import('mlops-platforms').Bar>>;
  export default bars;
}

declare module 'explorer:about' {
  const about: import('./data/about-shape.ts').AboutShape;
  export default about;
}

declare module 'explorer:matrix' {
  export const matrix: import('mlops-platforms').Matrix;
  export const content: import('mlops-platforms').Dataset;
  export const matchesOf: typeof import('mlops-platforms').matchesOf;
}

interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
