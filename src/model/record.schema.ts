import * as z from 'zod';

/**
 * A record whose every own key is looked at. Zod passes over the key `__proto__`, which JSON can have, and over what
 * stands under a key that is wrong; JSON Schema does not.
 */
const ClosedRecord = /* @__PURE__ */ z.core.$constructor<z.ZodRecord>('ClosedRecord', (record, definition) => {
  z.ZodRecord.init(record, definition);
  const { parse } = record._zod;
  record._zod.parse = (payload, context) => {
    const input: unknown = payload.value;
    const parsed = parse(payload, context);
    if (parsed instanceof Promise || typeof input !== 'object' || input === null) return parsed;
    for (const { code, path } of [...parsed.issues]) {
      const [key] = path ?? [];
      if (code !== 'invalid_key' || path?.length !== 1 || key === undefined) continue;
      const value = definition.valueType._zod.run({ value: Reflect.get(input, key), issues: [] }, context);
      if (value instanceof Promise) continue;
      for (const issue of z.core.util.prefixIssues(key, value.issues)) parsed.issues.push(issue);
    }
    if (Object.hasOwn(input, '__proto__')) {
      parsed.issues.push({
        code: 'unrecognized_keys',
        keys: ['__proto__'],
        input: input as never,
        inst: record,
        continue: true,
      });
    }
    return parsed;
  };
});

/**
 * The same record, closed.
 *
 * @param record - as zod makes it
 */
export function closed<Key extends z.core.$ZodRecordKey, Value extends z.core.SomeType>(
  record: z.ZodRecord<Key, Value>,
): z.ZodRecord<Key, Value> {
  return new ClosedRecord(record._zod.def as never) as never;
}
