import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';

const fields = ['text', 'sources', 'capabilities', 'platform'];

/** What a general search engine is given to find the same features by. */
export function documentsOf(matrix) {
  return matrix.findFeatures().map((feature, id) => {
    const { name, names } = matrix.platforms[feature.platform];
    const claimed = Object.keys(feature.support).map((capability) => matrix.capabilities[capability]);
    return {
      id,
      text: feature.text,
      sources: feature.sources.map((source) => source.title).join('\n'),
      capabilities: claimed.flatMap((capability) => [capability.name, ...capability.aliases]).join('\n'),
      platform: [name, ...names.map((other) => other.name)].join('\n'),
    };
  });
}

export function miniSearchOver(documents) {
  const engine = new MiniSearch({ fields, searchOptions: { prefix: true, fuzzy: 0.2 } });
  engine.addAll(documents);
  return (query) => engine.search(query).length;
}

export function flexSearchOver(documents) {
  const engine = new flexsearch.Document({ tokenize: 'forward', document: { id: 'id', index: fields } });
  for (const document of documents) engine.add(document);
  // As many as there are, and as one list: what the others answer with.
  const options = { suggest: true, merge: true, limit: documents.length };
  return (query) => engine.search(query, options).length;
}
