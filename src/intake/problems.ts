import { printable } from '../errors/printable.ts';
import type { MatrixPlace, MatrixProblem, MatrixProblemCode } from './draft.ts';

/** The problems that were found so far. */
export interface Problems {
  readonly warn: (code: MatrixProblemCode, at: MatrixPlace, found: string, expected: string) => void;
  readonly error: (code: MatrixProblemCode, at: MatrixPlace, found: string, expected: string) => void;
  readonly list: readonly MatrixProblem[];
}

/** Of what was found, the beginning says enough. */
const shownLength = 120;

/** Collects problems up to a number; past it, one more says that there are others. */
export function problemsUpTo(most: number): Problems {
  const list: MatrixProblem[] = [];
  const add =
    (severity: MatrixProblem['severity']) =>
    (code: MatrixProblemCode, at: MatrixPlace, found: string, expected: string) => {
      if (list.length > most) return;
      const place = placeOf(at);
      if (list.length < most) list.push({ ...place, severity, code, found: printable(found, shownLength), expected });
      else {
        const found = `more than ${most} problems`;
        list.push({ ...place, severity: 'error', code: 'more-problems', found, expected: 'those before mended first' });
      }
    };
  return { warn: add('warning'), error: add('error'), list };
}

/** A place may come with more than problems tell. */
function placeOf({ sheet, line, column, cell }: MatrixPlace): MatrixPlace {
  return {
    ...(sheet !== undefined && { sheet: printable(sheet, shownLength) }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(cell !== undefined && { cell }),
  };
}
