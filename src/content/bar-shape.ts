import type { Shape, Shapes } from '../errors/shape.ts';
import { maximumAlso, maximumCore } from '../model/bar.ts';
import { hows } from '../model/support.ts';

/** What a bar is held to: as many criteria as can be told apart, one of the core at least, and a claim that can be full. */
export function barShape({ fitting, text, oneOf, listOf, recordOf, object }: Shapes): Shape {
  const criteria = listOf(object({ id: text, text }));
  const between = (least: number, most: number): Shape => {
    const has = (list: unknown) => (list as readonly unknown[]).length;
    const enough = fitting(`${least} at least`, (list) => has(list) >= least, howMany);
    const fits = fitting(`${most} at most`, (list) => has(list) <= most, howMany);
    return (list, path) => {
      criteria(list, path);
      enough(list, path);
      fits(list, path);
    };
  };
  return object(
    {
      scope: text,
      core: between(1, maximumCore),
      also: between(0, maximumAlso),
      full: fitting("'all' or a whole number from 0 on", isAllOrCount),
    },
    { how: recordOf(oneOf(hows)), elsewhere: recordOf(listOf(text)) },
  );
}

function howMany(list: unknown): string {
  return String((list as readonly unknown[]).length);
}

function isAllOrCount(value: unknown): boolean {
  return value === 'all' || (Number.isInteger(value) && (value as number) >= 0);
}
