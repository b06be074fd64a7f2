import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandNamed } from '../../src/cli/commands/index.ts';
import { licenses } from '../../src/model/platform.ts';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
  readonly validations?: { readonly required?: unknown };
}

interface Form {
  readonly name: unknown;
  readonly description: unknown;
  readonly title: unknown;
  readonly labels: unknown;
  readonly body: readonly Field[];
}

const folder = new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url);
const texts = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
);
const { 'config.yml': config = '', ...others } = texts;
const forms = Object.entries(others).map(([name, text]) => [name, parse(text) as Form] as const);
const form = (name: string) => forms.find(([file]) => file === name)?.[1] as Form;
const field = (name: string, id: string) => form(name).body.find((each) => each.id === id);

/** What GitHub refuses of a form; it then shows none of it. */
const kinds = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes', 'upload'];

describe.each(forms)('the form %s', (_, { name, description, title, labels, body }) => {
  it('says what it is for', () => {
    for (const text of [name, description, title]) expect(text).toMatch(/\S/);
    expect(labels).toEqual(expect.arrayContaining(['data']));
  });

  it('has fields that GitHub knows, each with an id of its own and a label', () => {
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(0);
    for (const { type } of body) expect(kinds).toContain(type);
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][\w-]*$/);
    const labels = fields.map(({ attributes }) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/\S/);
    for (const { validations } of fields) expect(typeof validations?.required).toBe('boolean');
  });

  it('has choices that are texts, each once', () => {
    for (const { type, attributes } of body) {
      if (type !== 'dropdown') continue;
      const { options = [] } = attributes;
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options).size).toBe(options.length);
      // YAML takes yes and no for truth values, which GitHub refuses.
      for (const option of options) expect(option).toEqual(expect.any(String));
    }
  });
});

describe('the forms', () => {
  it('are these, beside a blank issue', () => {
    expect(forms.map(([name]) => name)).toEqual(['new-platform.yml', 'stale-link.yml', 'wrong-fact.yml']);
    expect(parse(config)).toEqual({ blank_issues_enabled: true });
  });

  it('ask for the source of a wrong fact, and for its statement in a field that an address can fill in', () => {
    expect(field('wrong-fact.yml', 'source')?.validations).toEqual({ required: true });
    // issues/new?template=wrong-fact.yml&statement=kubeflow/model-training/katib
    for (const name of ['wrong-fact.yml', 'stale-link.yml']) expect(field(name, 'statement')?.type).toBe('input');
    expect(field('stale-link.yml', 'page')).toMatchObject({ type: 'input', validations: { required: true } });
  });

  it('offer every licence that the data know', () => {
    expect(field('new-platform.yml', 'license')?.attributes.options).toEqual([...licenses, 'I do not know']);
  });

  it('name commands that there are', () => {
    const named = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/npx mlops-platforms ([a-z]+)/g)].map(([, name = '']) => name),
    );
    expect(named).toEqual(['template', 'intake']);
    expect(commandNamed('template').summary).toMatch(/column/);
  });
});
