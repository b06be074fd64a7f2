import type ts from 'typescript';
import type { Modules, Named, Typescript } from './modules.ts';

/** A part of a value as it is written: where it begins, which of a property is its name, and what it is. */
export interface Written {
  readonly at: ts.Node;
  readonly value: Named;
}

/** Walks through values as modules write them: through constants, imports, spread parts and the arguments of calls. */
export class WrittenValues {
  readonly #compiler: Typescript;
  readonly #modules: Modules;

  constructor(compiler: Typescript, modules: Modules) {
    this.#compiler = compiler;
    this.#modules = modules;
  }

  /** The part of a value under a key or a place in a list; nothing where it is not written out. */
  part(value: Named, key: string | number): Written | undefined {
    const ts = this.#compiler;
    const whole = this.resolved(value);
    if (whole === undefined) return undefined;
    if (typeof key === 'number' && !ts.isSourceFile(whole) && !ts.isObjectLiteralExpression(whole)) {
      const element = this.#elements(whole)?.[key];
      return element && { at: element, value: element };
    }
    if (ts.isSourceFile(whole)) {
      const exported = this.#modules.exported(whole, String(key));
      return exported && { at: exported, value: exported };
    }
    if (ts.isObjectLiteralExpression(whole)) return this.#property(whole, String(key));
    // A call that makes a record of others: what it says under the key comes from one of its arguments.
    // A function that is called where it stands gives what it says.
    if (ts.isCallExpression(whole)) return this.#first([...whole.arguments, whole.expression], String(key));
    return undefined;
  }

  /** What a value is in the end, if it is a name or a part of something that has one. */
  resolved(value: Named): Named | undefined {
    const ts = this.#compiler;
    if (ts.isSourceFile(value)) return value;
    if (ts.isIdentifier(value)) {
      const named = this.#modules.named(value.getSourceFile(), value.text);
      return named && this.resolved(named);
    }
    if (ts.isPropertyAccessExpression(value)) return this.#resolvedPart(value.expression, value.name.text);
    if (ts.isElementAccessExpression(value) && ts.isStringLiteralLike(value.argumentExpression)) {
      return this.#resolvedPart(value.expression, value.argumentExpression.text);
    }
    // A function without a block says what it gives: the data are read by such ones.
    if (ts.isArrowFunction(value)) return ts.isBlock(value.body) ? value : this.resolved(value.body);
    if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) {
      return this.resolved(value.expression);
    }
    return value;
  }

  #resolvedPart(value: ts.Expression, key: string): Named | undefined {
    const part = this.part(value, key);
    return part && this.resolved(part.value);
  }

  #property(record: ts.ObjectLiteralExpression, key: string): Written | undefined {
    const ts = this.#compiler;
    // What is written last holds.
    for (const property of [...record.properties].reverse()) {
      if (ts.isSpreadAssignment(property)) {
        const spread = this.part(property.expression, key);
        if (spread) return spread;
      } else if (ts.isShorthandPropertyAssignment(property)) {
        if (property.name.text === key) return { at: property.name, value: property.name };
      } else if (ts.isPropertyAssignment(property) && nameOf(ts, property) === key) {
        return { at: property.name, value: property.initializer };
      }
    }
    return this.#first(this.#named(record), key);
  }

  /** The values of a record that stand elsewhere under a name: what it lacks may be taken from them. */
  #named(record: ts.ObjectLiteralExpression): ts.Expression[] {
    const { isIdentifier, isPropertyAccessExpression, isPropertyAssignment } = this.#compiler;
    const values = record.properties.flatMap((property) =>
      isPropertyAssignment(property) ? [property.initializer] : [],
    );
    return values.filter((value) => isIdentifier(value) || isPropertyAccessExpression(value));
  }

  /** The elements of a list, if it is written out. */
  #elements(value: Named): readonly ts.Expression[] | undefined {
    const ts = this.#compiler;
    const whole = this.resolved(value);
    if (whole === undefined || ts.isSourceFile(whole)) return undefined;
    if (ts.isArrayLiteralExpression(whole)) {
      return whole.elements.flatMap((element) =>
        ts.isSpreadElement(element) ? (this.#elements(element.expression) ?? []) : [element],
      );
    }
    if (!ts.isCallExpression(whole)) return undefined;
    // A call that hands on a list, or makes one with an element for each record that it is given.
    const [list] = whole.arguments.flatMap((argument) => {
      const inner = this.resolved(argument);
      return inner && ts.isArrayLiteralExpression(inner) ? [argument] : [];
    });
    if (list !== undefined) return this.#elements(list);
    return whole.arguments.flatMap((argument) => {
      if (ts.isSpreadElement(argument)) return this.#elements(argument.expression) ?? [];
      return ts.isStringLiteralLike(argument) ? [] : [argument];
    });
  }

  #first(values: readonly ts.Expression[], key: string): Written | undefined {
    for (const value of values) {
      const found = this.part(value, key);
      if (found) return found;
    }
    return undefined;
  }
}

/** The name of a property, quoted or not. */
export function nameOf(ts: Typescript, { name }: ts.PropertyAssignment): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}
