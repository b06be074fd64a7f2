import { deepFreeze } from '../model/deep-freeze.ts';
import type { RequirementSets } from './matrix-types.ts';

const aiAct = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng';

/**
 * What laws, standards and guidance ask for, as capabilities: each set can be given to `evaluate`. A set is our reading of
 * one article or control, and no legal advice: it names what a platform can contribute, not all that the text asks for.
 *
 * @example
 * ```ts
 * import { evaluate, requirementSets } from 'mlops-platforms';
 *
 * const { name, capabilities } = requirementSets['eu-ai-act-article-12'];
 * const { platforms } = evaluate({ requirements: capabilities });
 * console.log(name, platforms[0]?.platform);
 * ```
 */
export const requirementSets: RequirementSets = /* @__PURE__ */ deepFreeze<RequirementSets>({
  'eu-ai-act-article-10': {
    id: 'eu-ai-act-article-10',
    name: 'EU AI Act, Article 10 (data governance)',
    definition:
      'Data that train, validate and test a high-risk AI system have to be governed, from their origin and preparation, labelling among it, to their suitability, errors, gaps and biases.',
    capabilities: [
      'data-lineage',
      'dataset-versioning',
      'data-transformation',
      'data-labeling',
      'exploratory-analysis',
      'data-quality-checks',
      'bias-monitoring',
    ],
    sources: [{ title: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act), Article 10', url: aiAct }],
  },
  'eu-ai-act-article-12': {
    id: 'eu-ai-act-article-12',
    name: 'EU AI Act, Article 12 (record-keeping)',
    definition:
      'A high-risk AI system has to be able to record events automatically over its lifetime, so that its functioning can be traced and its operation monitored.',
    capabilities: ['payload-logging', 'audit-log', 'model-registry', 'model-lineage'],
    sources: [{ title: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act), Article 12', url: aiAct }],
  },
  'eu-ai-act-article-14': {
    id: 'eu-ai-act-article-14',
    name: 'EU AI Act, Article 14 (human oversight)',
    definition:
      'People who oversee a high-risk AI system have to be able to understand its limits, notice anomalies, interpret and override its output, and stop it.',
    capabilities: [
      'model-documentation',
      'explainability',
      'outlier-detection',
      'monitoring-alerts',
      'human-feedback',
      'deployment-rollback',
    ],
    sources: [{ title: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act), Article 14', url: aiAct }],
  },
  'gdpr-article-32': {
    id: 'gdpr-article-32',
    name: 'GDPR, Article 32 (security of processing)',
    definition:
      'Personal data have to be processed with security that fits the risk, such as pseudonymisation, encryption, confidentiality, integrity, availability and resilience.',
    capabilities: [
      'data-privacy',
      'encryption',
      'role-based-access',
      'data-access-control',
      'network-isolation',
      'high-availability',
    ],
    sources: [
      {
        title: 'Regulation (EU) 2016/679 (General Data Protection Regulation), Article 32',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng',
      },
    ],
  },
  'hipaa-164-312': {
    id: 'hipaa-164-312',
    name: 'HIPAA, 45 CFR 164.312 (technical safeguards)',
    definition:
      'Systems with electronic protected health information need access control, audit controls, integrity, authentication of people and programs, and security in transmission.',
    capabilities: ['role-based-access', 'data-access-control', 'single-sign-on', 'audit-log', 'encryption'],
    sources: [
      {
        title: '45 CFR 164.312: Technical safeguards',
        url: 'https://www.ecfr.gov/current/title-45/section-164.312',
      },
    ],
  },
  'nist-ai-rmf-measure-2': {
    id: 'nist-ai-rmf-measure-2',
    name: 'NIST AI RMF 1.0, MEASURE 2 (trustworthy characteristics)',
    definition:
      'AI systems are to be evaluated for trustworthy characteristics: among them their behaviour in production, their explanation, validation and documentation, privacy, and fairness.',
    capabilities: [
      'model-quality-monitoring',
      'monitoring-alerts',
      'explainability',
      'model-documentation',
      'data-privacy',
      'bias-monitoring',
    ],
    sources: [
      {
        title: 'Artificial Intelligence Risk Management Framework (AI RMF 1.0), NIST AI 100-1',
        url: 'https://nvlpubs.nist.gov/nistpubs/ai/NIST.AI.100-1.pdf',
      },
    ],
  },
  'sr-26-2': {
    id: 'sr-26-2',
    name: 'SR 26-2, formerly SR 11-7 (model risk management)',
    definition:
      'The guidance of the US banking agencies, which replaced SR 11-7 on 17 April 2026, expects banks to develop and use models soundly, to validate and monitor them, and to govern and control them.',
    capabilities: [
      'model-registry',
      'model-documentation',
      'approval-workflow',
      'model-quality-monitoring',
      'drift-detection',
    ],
    sources: [
      {
        title: 'OCC Bulletin 2026-13: Model Risk Management: Revised Guidance',
        url: 'https://www.occ.treas.gov/news-issuances/bulletins/2026/bulletin-2026-13.html',
        accessed: '2026-11-30',
      },
    ],
  },
});
