import type * as z from 'zod';

/** What a schema judges a value by, and every schema inside it. */
type Schema = z.core.$ZodType;

/** How many issues there are, of how many that are wanted. */
interface Count {
  found: number;
  readonly most: number;
}

/** Set while a value is judged, which takes no turns with anything else. */
let count: Count | undefined;

/** Schemas that count. Outside of {@link issuesUpTo} they judge as they did before. */
const counting = new WeakSet<Schema>();

/**
 * The first issues that a schema has with a value, and no more than wanted. Zod looks for all of them, at some kilobytes
 * each: of a file that is wrong everywhere, they are gigabytes.
 */
export function issuesUpTo(most: number, schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  counted(schema);
  count = { found: 0, most };
  try {
    return schema.safeParse(value).error?.issues ?? [];
  } finally {
    count = undefined;
  }
}

/** Makes a schema, and all inside it, count their issues, and judge nothing more once there are enough. */
function counted(schema: Schema): void {
  if (counting.has(schema)) return;
  counting.add(schema);
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    if (count === undefined) return run(payload, context);
    if (count.found >= count.most) return payload;
    const before = { found: count.found, issues: payload.issues.length };
    const judged = run(payload, context);
    if (judged instanceof Promise) return judged;
    // Those found inside are among them, or have become another one: they count once.
    const added = Math.max(0, judged.issues.length - before.issues);
    const wanted = Math.min(added, count.most - before.found);
    judged.issues.length -= added - wanted;
    count.found = before.found + wanted;
    return judged;
  };
  for (const inner of schemasIn(schema._zod.def)) counted(inner);
}

/** The schemas that a definition is made of: of the properties, of the items, of the keys, the alternatives. */
function schemasIn(definition: object): Schema[] {
  return Object.values(definition).flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null) return [];
    return [part, ...Object.values(part)].filter(isSchema);
  });
}

function isSchema(part: unknown): part is Schema {
  return typeof part === 'object' && part !== null && '_zod' in part;
}
