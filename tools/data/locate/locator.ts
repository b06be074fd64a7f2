import type ts from 'typescript';
import type { Content } from '../../../src/model/content.ts';
import type { Place } from '../finding.ts';
import { Modules, type Typescript } from './modules.ts';
import { type Steps, stepsOf } from './steps.ts';
import { type Written, WrittenValues } from './written-value.ts';

const start = 'src/data/content.ts';

/** Finds where the parts of a content stand in the modules of the data. */
export class Locator {
  readonly #compiler: Typescript;
  readonly #modules: Modules;
  readonly #values: WrittenValues;

  /** @param root - the folder that `src/data` lies in */
  constructor(compiler: Typescript, root: string) {
    this.#compiler = compiler;
    this.#modules = new Modules(compiler, root);
    this.#values = new WrittenValues(compiler, this.#modules);
  }

  /**
   * The place of what a problem is about: of the value that its message quotes, if that stands in the record that its
   * path names, or else of the record.
   */
  placeOfProblem(content: Content, { path, message }: { readonly path: string; readonly message: string }): Place {
    const steps = stepsOf(content, path);
    const written = this.#written(steps);
    if (written === undefined) return { file: start };
    const quoted = /'([^']+)'/.exec(message)?.[1];
    const isRecord = this.#compiler.isObjectLiteralExpression(this.#values.resolved(written.value) ?? written.at);
    const inside = quoted === undefined || !isRecord ? undefined : this.#quoted(written, quoted, message);
    return this.#modules.placeOf(inside ?? this.#heading(written));
  }

  /** The place of a part of the content: a field's own, a record's where it names itself, or that of the nearest around it. */
  placeOf(steps: Steps): Place {
    const written = this.#written(steps);
    return written === undefined ? { file: start } : this.#modules.placeOf(this.#heading(written));
  }

  /** The place where a module declares a constant. */
  placeOfConstant(file: string, name: string): Place {
    const module = this.#modules.file(file);
    const value = module && this.#modules.named(module, name);
    return value === undefined ? { file } : this.#modules.placeOf(value.parent ?? value);
  }

  #written(steps: Steps): Written | undefined {
    const module = this.#modules.file(start);
    const content = module && this.#values.part(module, 'content');
    if (content === undefined) return undefined;
    let written = content;
    for (const step of steps) {
      const part = this.#values.part(written.value, step);
      if (part === undefined) break;
      written = part;
    }
    return written;
  }

  /** What stands for a value: the line by which a record is known, or the name under which a constant is declared. */
  #heading({ at, value }: Written): ts.Node {
    const ts = this.#compiler;
    const whole = this.#values.resolved(value);
    if (whole === undefined || ts.isSourceFile(whole)) return at;
    const isConstant = ts.isIdentifier(value);
    const [first] = ts.isCallExpression(whole) && isConstant ? whole.arguments : [];
    const inner = (first && this.#values.resolved(first)) ?? whole;
    if ((at === value || isConstant) && ts.isObjectLiteralExpression(inner)) {
      for (const key of ['slug', 'id', 'name', 'title']) {
        const known = this.#values.part(inner, key);
        if (known?.at.getSourceFile() === inner.getSourceFile()) return known.at;
      }
    }
    return isConstant && ts.isVariableDeclaration(whole.parent) ? whole.parent : at;
  }

  /** A text or a key inside a record that is what is quoted or, if none is, has it in it. */
  #quoted({ value }: Written, quoted: string, message: string): ts.Node | undefined {
    const ts = this.#compiler;
    let within: ts.Node | undefined;
    const seen = new Set<ts.Node>();
    const search = (node: ts.Node): ts.Node | undefined => {
      if (seen.has(node)) return undefined;
      seen.add(node);
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'slug' && !message.includes('slug'))
        return undefined;
      if (
        ts.isStringLiteralLike(node) ||
        (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node)
      ) {
        if (node.text === quoted) return node;
        if (node.text.includes(quoted)) within ??= node;
      }
      if (ts.isPropertyAccessExpression(node)) {
        const target = this.#values.resolved(node);
        return target && search(target);
      }
      return ts.forEachChild(node, search);
    };
    const record = this.#values.resolved(value);
    const found = record && search(record);
    const place = found ?? within;
    return place && ts.isStringLiteralLike(place) && ts.isPropertyAssignment(place.parent) ? place.parent.name : place;
  }
}
