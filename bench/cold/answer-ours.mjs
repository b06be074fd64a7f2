// Asks the entry that is named by its specifier or path, for as many results as are wanted; without a number, for all.
const [entry, limit] = process.argv.slice(3);
const { searchFeatures } = await import(entry);

process.exitCode = searchFeatures('drift detection', limit ? { limit: Number(limit) } : {}).length > 0 ? 0 : 1;
