import { describe, expect, it } from 'vitest';
import { otherSpellingsIn } from '../../../src/model/wording/spelling.ts';

const mended = (text: string) =>
  [...otherSpellingsIn(text)].reduceRight(
    (rest, { start, words, becomes }) => rest.slice(0, start) + becomes + rest.slice(start + words.length),
    text,
  );

describe('a word in another spelling', () => {
  it.each([
    ['It visualizes optimized models.', 'It visualises optimised models.'],
    ['It analyzes the behavior of labeled data.', 'It analyses the behaviour of labelled data.'],
    ['A catalog of artifacts.', 'A catalogue of artefacts.'],
    ['Artifacts are kept in the data center.', 'Artefacts are kept in the data centre.'],
    ['It needs a license key, and the license ends.', 'It needs a licence key, and the licence ends.'],
    ['Data sets and a data set.', 'Datasets and a dataset.'],
    ['A plugin sends e-mails to the back end.', 'A plug-in sends emails to the backend.'],
    [
      'Pre-trained models have pre-processing and post-processing.',
      'Pretrained models have preprocessing and postprocessing.',
    ],
    ['It serves models on-premise.', 'It serves models on-premises.'],
  ])('is spelt as all texts do: %s', (text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(mended(expected)).toBe(expected);
  });

  it.each([
    'Artifact Registry and JFrog Artifactory store images.',
    'The Hugging Face Optimum Organization Pages of GitHub are named so.',
    'The option ‘artifact_path’ and the command "mlflow artifacts download" are typed.',
    'It reads mlflow.artifacts and /artifacts/model of the server.',
    'The size is resized, prized and capsized on the horizon.',
    'Kustomize overlays are customised.',
    'The data set up by the user is kept.',
    'Apache-licensed code is licensed to users.',
  ])('is none in %s', (text) => {
    expect([...otherSpellingsIn(text)].map(({ words }) => words)).toEqual([]);
  });
});
