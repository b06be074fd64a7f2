// The root as Node loads it, and whoever takes its condition of `exports`: the same, but that the index of the search was
// made when the package was built. It is larger than the code that builds it, so that browsers load that code.
export * from './index.ts';
export { searchFeatures } from './made-search.ts';
