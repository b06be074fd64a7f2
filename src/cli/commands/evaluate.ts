import type { CommandSpec } from '../command.ts';
import { filters } from './filters.ts';
import { answerFormats } from './formats.ts';

export const evaluate = {
  summary: 'Rank platforms against requirements, with the evidence.',
  takes: { shown: '[requirements.yaml]', least: 0, most: 1, completes: 'file' },
  options: {
    must: {
      value: '<capability[/criterion][:weight]>',
      multiple: true,
      completes: 'requirement',
      summary: 'Required: a platform without it fails.',
    },
    should: {
      value: '<capability[/criterion][:weight]>',
      multiple: true,
      completes: 'requirement',
      summary: 'Preferred: counts towards the score.',
    },
    set: {
      value: '<requirement set>',
      multiple: true,
      completes: 'requirement-set',
      summary: 'Required: all that it lists, except what --must or --should name as well.',
    },
    accept: {
      value: '<level>',
      multiple: true,
      completes: ['native', 'preview', 'partial', 'integration', 'custom', 'deprecated'],
      summary: 'A level that counts; left out, all but deprecated.',
    },
    platform: filters.platform,
    'same-offering': { summary: 'One product of a platform must meet all musts; left out, its products share them.' },
    'include-discontinued': { summary: 'Rank discontinued platforms too.' },
    top: { value: '<number>', summary: 'Show only the first so many platforms.' },
    format: { value: `<${answerFormats.join('|')}>`, completes: answerFormats, summary: 'Write a document instead.' },
    out: { value: '<file>', completes: 'file', summary: 'The file to write it to; its name may tell the format.' },
  },
  examples: [
    ['evaluate --must automl --should drift-detection:2', 'the second counts twice'],
    ['evaluate --set eu-ai-act-article-12', 'what a law asks for, see: mlops-platforms list requirement-sets'],
    ['evaluate --must bulk-export/open', 'one criterion, see: mlops-platforms show bulk-export'],
    [
      'evaluate requirements.yaml',
      'what the function `evaluate` takes, in YAML or JSON, with ids or names; instead of --must, --should and --set',
    ],
    ['evaluate requirements.yaml --out ranking.html', 'a page with all the evidence'],
  ],
} as const satisfies CommandSpec;
