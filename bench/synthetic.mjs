import { seeded } from './random.mjs';

const longestText = 240;

/**
 * A content of so many platforms: the given ones, and after them some that are modelled on its own, one after
 * the other. They have their models' cells, claims and addresses; their texts and titles are new sequences of the same
 * words, and their names and key terms are coined from halves of such words, so that the vocabulary grows with the size
 * as it does when platforms are added.
 */
export function enlarged(content, count, seed) {
  const random = seeded(seed);
  const models = Object.values(content.platforms);
  const features = models.flatMap((platform) => Object.values(platform.cells).flat());
  const sentences = chainOf(features.map((feature) => feature.text));
  const titles = chainOf(features.flatMap((feature) => feature.sources.map((source) => source.title)));
  const halves = features.flatMap((feature) => feature.text.match(/[a-z]{6,}/g) ?? []);

  const coin = () => {
    const [first, second] = [random.pick(halves), random.pick(halves)];
    const name = first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2));
    return name[0].toUpperCase() + name.slice(1);
  };
  const sourceLike = (source) => ({ ...source, title: sequenceLike(source.title, titles, random) });
  const platformLike = (model, id) => {
    const concepts = model.introduction.concepts.map((concept) => ({ ...concept, term: coin(), aliases: [coin()] }));
    const featureLike = (feature) => {
      const sentence = sequenceLike(feature.text, sentences, random);
      const text = random.next() < 1 / 3 ? `${random.pick(concepts).term}: ${sentence}` : sentence;
      return { ...feature, text: asText(text), sources: feature.sources.map(sourceLike) };
    };
    const cells = Object.entries(model.cells).map(([category, cell]) => [category, cell.map(featureLike)]);
    return {
      ...model,
      id,
      name: coin(),
      names: [],
      introduction: { ...model.introduction, concepts },
      cells: Object.fromEntries(cells),
      history: [],
    };
  };

  const platforms = { ...content.platforms };
  for (let made = 0; made < count - models.length; made++) {
    const id = `synthetic-${String(made + 1).padStart(3, '0')}`;
    platforms[id] = platformLike(models[made % models.length], id);
  }
  const { categories, capabilities, redirects } = content;
  return { categories, capabilities, platforms, redirects };
}

/** Which words begin texts, and which follow which. */
function chainOf(texts) {
  const starts = [];
  const followers = new Map();
  for (const text of texts) {
    const words = text.replace(/\.$/, '').split(' ');
    starts.push(words[0]);
    words.forEach((word, place) => {
      if (!followers.has(word)) followers.set(word, []);
      if (place + 1 < words.length) followers.get(word).push(words[place + 1]);
    });
  }
  return { starts, followers };
}

/** As many words as the model has, each one that somewhere follows the one before it. */
function sequenceLike(model, { starts, followers }, random) {
  const length = model.split(' ').length;
  const words = [random.pick(starts)];
  while (words.length < length) {
    const next = followers.get(words.at(-1));
    words.push(random.pick(next.length > 0 ? next : starts));
  }
  return words.join(' ');
}

function asText(words) {
  return `${words.slice(0, longestText - 1).replace(/[\s,;:.(]+$/, '')}.`;
}
