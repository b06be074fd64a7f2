import { readXml } from './xml.ts';

/** What a part of a workbook refers to. */
export interface Relation {
  /** The last step of its type: `hyperlink`, `worksheet`, `comments`. */
  readonly kind: string;
  /** The name of another part, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where the relations of a part are: those of `xl/workbook.xml` in `xl/_rels/workbook.xml.rels`. */
export function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relations of a part, by their ids. */
export function relationsIn(xml: string, part: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  readXml(xml, {
    open: (name, attributes) => {
      const [id, target] = [attributes('Id'), attributes('Target')];
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      const isExternal = attributes('TargetMode') === 'External';
      const kind = attributes('Type')?.split('/').at(-1) ?? '';
      relations.set(id, { kind, isExternal, target: isExternal ? target : partAt(part, target) });
    },
  });
  return relations;
}

/** A part by its way from another; no way leads out of the archive. */
function partAt(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
