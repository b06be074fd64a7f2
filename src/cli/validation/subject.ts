import type * as z from 'zod';
import { upgrade } from '../../content/upgrade.ts';
import { isRecord } from '../../errors/shape.ts';
import { contentSchema, datasetSchema } from '../../model/content.schema.ts';
import { platformSchema } from '../../model/platform.schema.ts';

/** What a file can be: a dataset, its content without what identifies a release, or one platform of it. */
export type Kind = 'dataset' | 'content' | 'platform';

/** What is checked, and as what. */
export interface Subject {
  readonly kind: Kind;
  readonly schema: z.ZodType;
  /** In today's shape, as far as it can be brought into it. */
  readonly value: unknown;
  /** Whether it came in the shape of versions 1.x. */
  readonly isOld: boolean;
}

const schemas: Readonly<Record<Kind, z.ZodType>> = {
  dataset: datasetSchema,
  content: contentSchema,
  platform: platformSchema,
};

const namesOf = {
  dataset: ['schemaVersion', 'version', 'updated', 'hash'],
  content: ['platforms', 'categories', 'capabilities', 'redirects'],
  platform: ['cells', 'offerings', 'introduction', 'history', 'notFound', 'vendor', 'homepage'],
} as const satisfies Record<Kind, readonly string[]>;

/** What the value of a file is to be checked as, told by the names of its properties. */
export function subjectOf(given: unknown): Subject {
  const kind = kindOf(given);
  const stated = kind === 'dataset' ? given : withoutSchemaAddress(given);
  const value = inTodaysShape(kind, stated);
  return { kind, schema: schemas[kind], value, isOld: value !== stated };
}

/** What looks like none of them is taken for a dataset: that is what most files are meant to be. */
function kindOf(given: unknown): Kind {
  if (!isRecord(given)) return 'dataset';
  const has = (kind: Kind) => namesOf[kind].some((name) => Object.hasOwn(given, name));
  if (has('content')) return has('dataset') ? 'dataset' : 'content';
  return has('platform') ? 'platform' : 'dataset';
}

/** Editors are told by it which schema a file has. Of a dataset, it is a property like any other. */
function withoutSchemaAddress(given: unknown): unknown {
  if (!isRecord(given) || typeof given['$schema'] !== 'string') return given;
  const { $schema: _, ...rest } = given;
  return rest;
}

/** The same value where it is in today's shape, or in none. */
function inTodaysShape(kind: Kind, given: unknown): unknown {
  if (!isRecord(given)) return given;
  if (kind === 'dataset') return given['schemaVersion'] === 1 ? upgrade(given) : given;
  // Without a version, it is of the older shape if anything is written as that one was.
  const upgraded = kind === 'content' ? upgrade(given) : upgradedPlatform(given);
  return JSON.stringify(upgraded) === JSON.stringify(given) ? given : upgraded;
}

function upgradedPlatform(given: unknown): unknown {
  const { platforms } = upgrade({ platforms: { it: given } }) as { readonly platforms: { readonly it: unknown } };
  return platforms.it;
}
