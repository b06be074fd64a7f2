// Written as somebody would who searches the published JSON, which is named by its path: the module with all engines would
// cost it more.
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

const dataset = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const documents = [];
for (const { name, names, cells } of Object.values(dataset.platforms)) {
  const platform = [name, ...names.map((other) => other.name)].join('\n');
  for (const feature of Object.values(cells).flat()) {
    const claimed = Object.keys(feature.support).map((id) => dataset.capabilities[id]);
    documents.push({
      id: documents.length,
      text: feature.text,
      sources: feature.sources.map((source) => source.title).join('\n'),
      capabilities: claimed.flatMap((capability) => [capability.name, ...capability.aliases]).join('\n'),
      platform,
    });
  }
}
const engine = new MiniSearch({
  fields: ['text', 'sources', 'capabilities', 'platform'],
  searchOptions: { prefix: true, fuzzy: 0.2 },
});
engine.addAll(documents);

process.exitCode = engine.search('drift detection').length > 0 ? 0 : 1;
