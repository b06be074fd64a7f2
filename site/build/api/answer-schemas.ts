import type { CapabilityRow, CapabilitySupport, GridCell, LocatedFeature, SupportGrid } from 'mlops-platforms';
import { answeredLevels, type Coverage, recordedLevels } from 'mlops-platforms/levels';
import {
  capabilitySchema,
  daySchema,
  featureSchema,
  monthSchema,
  retiredSchema,
  supportSchema,
} from 'mlops-platforms/schema';
import * as z from 'zod';

// The package has schemas of what is recorded. These are of what it answers; the compiler holds them to its types.

export const levelSchema = z.enum(answeredLevels);

const keys = z.array(z.string());

const cell = z.strictObject({
  level: levelSchema.describe('The strongest level that holds in a configuration of the platform.'),
  only: keys.exactOptional().describe('The offerings by which alone that level is reached.'),
  except: keys.exactOptional().describe('The offerings that a source denies it for.'),
  alone: z.literal(true).exactOptional().describe('Whether only parts reach it that are used by themselves.'),
  limited: z.boolean().describe('Whether that level covers the capability in part only.'),
  missing: keys.describe('The criteria of the bar that no claim of that level shows.'),
  contested: z.boolean().describe('Whether what the level rests on is denied by a statement of the same scope.'),
  lookedOn: z.union([daySchema, monthSchema]).exactOptional().describe('When it was searched for and not found.'),
});

/** A level with its scope. */
export const cellSchema: z.ZodType<GridCell> = cell;

const located = featureSchema.unwrap().extend({
  id: z.templateLiteral([z.string(), '/', z.string(), '/', z.string()]).describe('Its permalink.'),
  platform: z.string(),
  category: z.string(),
  retired: retiredSchema.exactOptional(),
});

/** A statement outside its cell. */
export const statementSchema: z.ZodType<LocatedFeature> = located;

const claim = z.strictObject({
  level: z.enum(recordedLevels).describe('What the statement comes to by itself.'),
  support: supportSchema,
  feature: located,
  aside: z.enum(['apart', 'ended', 'denied', 'elsewhere']).exactOptional().describe('Why it does not count.'),
});

const support = cell.extend({ claims: z.array(claim), mentions: z.array(located) });

/** A level with the statements behind it. */
export const answerSchema: z.ZodType<CapabilitySupport> = support;

export const rowShape = {
  capability: capabilitySchema,
  platforms: z.record(z.string(), answerSchema),
} satisfies { [Field in keyof CapabilityRow]: z.ZodType<CapabilityRow[Field]> };

export const gridShape = {
  platforms: keys,
  capabilities: keys,
  offerings: z.record(z.string(), z.string()),
  cells: z.record(z.string(), z.record(z.string(), cellSchema)),
} satisfies { [Field in keyof SupportGrid]: z.ZodType<SupportGrid[Field]> };

/** How much is recorded of a platform. */
export const coverageSchema: z.ZodType<Coverage> = z.strictObject({
  statements: z.number().describe('The statements that hold.'),
  sourced: z.number().describe('Of these, the ones with a source.'),
  read: z.number().describe('Of these, the ones of which an editor read a source.'),
  retired: z.number().describe('The statements that held once.'),
  known: z.number().describe('The capabilities that a statement claims or denies.'),
  denied: z.number().describe('Of these, the ones that are denied and nowhere claimed.'),
  judged: z.number().describe('Of the known ones that are not denied, those that are judged by their bar.'),
  notFound: z.number().describe('The capabilities that were searched for and not found.'),
  unsearched: z.number().describe('The capabilities that nobody has looked for.'),
});
