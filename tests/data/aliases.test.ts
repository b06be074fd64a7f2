import { describe, expect, it } from 'vitest';
import { asName } from '../../src/content/names.ts';
import { capabilities } from '../../src/data/capabilities.ts';

/** What is asked for, or done with, a capability, and is not another name of it: search finds statements that say it. */
const noNames = {
  'a law or guidance': ['EU AI Act', 'AI Act', 'GDPR', 'CCPA', 'HIPAA', 'SR 11-7', 'SR 26-2', '21 CFR Part 11'],
  'a standard or format': [
    ...['SOC 2', 'ISO 27001', 'ISO/IEC 42001', 'NIST AI RMF', 'SAML', 'OIDC', 'OpenID Connect', 'OAuth', 'LDAP', 'TLS'],
    ...['JDBC', 'ODBC', 'ONNX', 'PMML', 'OpenTelemetry', 'OpenLineage', 'Apache 2.0', 'HTTP/2', 'protobuf', 'A2A'],
  ],
  'a discipline': ['MRM', 'model risk management', 'FinOps', 'SIEM', 'responsible AI'],
  'a method': [
    ...['SHAP', 'LIME', 'PSI', 'HPA', 'horizontal pod autoscaling', 'LoRA', 'PEFT', 'RLHF', 'DPO', 'FSDP', 'DDP'],
    ...['MIG', 'MPS', 'time slicing', 'gradient boosting', 'random forest', 'paged attention', 'tensor parallelism'],
  ],
  'a product': ['Kafka', 'Terraform', 'Git', 'Spark', 'PySpark', 'CUDA', 'NVIDIA GPU', 'XGBoost', 'Prometheus metrics'],
} as const;

/** Capabilities that are certificates, and named by what is certified. */
const certificates = new Set(['soc-2-report', 'iso-27001-certificate', 'hipaa-eligibility', 'fedramp-authorization']);

const named = Object.values(capabilities).flatMap(({ id, name, aliases }) =>
  [id, name, ...aliases].map((text) => ({ id, text, spelt: asName(text) })),
);

describe('the names of capabilities', () => {
  it('stand for one capability each, however they are spelt', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, spelt } of named) owners.set(spelt, (owners.get(spelt) ?? new Set()).add(id));
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([spelt, ids]) => `${spelt}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  it('have no alias that says again, letter by letter, what the name or another alias says', () => {
    for (const { id, name, aliases } of Object.values(capabilities)) {
      expect(new Set([name, ...aliases].map((text) => text.toLowerCase())).size, id).toBe(aliases.length + 1);
    }
  });

  it.each(Object.entries(noNames))('are none of them %s', (_, texts) => {
    const refused = new Set(texts.map(asName));
    const found = named.filter(({ id, spelt }) => refused.has(spelt) && !certificates.has(id));
    expect(found.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('are in British spelling, with the American one beside it', () => {
    for (const { name, aliases } of Object.values(capabilities)) {
      expect(name).not.toMatch(/label(?:ing|ed)\b|[a-z]iz(?:e|ed|ing|ation)\b|catalog\b/);
      if (/labelling|isation|catalogue/.test(name)) {
        const american = name
          .replace('labelling', 'labeling')
          .replace('isation', 'ization')
          .replace('catalogue', 'catalog');
        expect(aliases.map((alias) => alias.toLowerCase())).toContain(american.toLowerCase());
      }
    }
  });
});
