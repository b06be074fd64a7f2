import type { Configuration } from '../../../src/model/configuration.ts';
import { type Level, recordedLevels } from '../../../src/model/support.ts';
import type { Told } from './made-up.ts';
import { type Place, placesMeantBy } from './oracle.ts';

/** Every level that a requirement can accept. */
export const accepted = recordedLevels.filter((level) => level !== 'none');

interface Comparable {
  readonly level: Level;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly limited: boolean;
  readonly missing: readonly string[];
  readonly contested: boolean;
  readonly lookedOn?: string;
}

/** What is compared of two answers, with the offerings in one order. */
export function comparable({ level, only, except, limited, missing, contested, lookedOn }: Comparable) {
  return {
    level,
    only: only && [...only].sort(),
    except: except && [...except].sort(),
    limited,
    missing,
    contested,
    lookedOn,
  };
}

/** The place that a configuration names. */
export function placeNamed(places: readonly Place[], { form, parts, alone }: Configuration): Place | undefined {
  return alone
    ? places.find(({ isForm, key }) => !isForm && key === parts[0])
    : places.find(({ isForm, key }) => isForm && key === form);
}

/** Whether an offering is a form, or is used in one; else it is a product by itself, or stands apart, or has ended. */
export function isRunInAForm(told: Told, key: string): boolean {
  return placesMeantBy(told, key).some(({ isForm }) => isForm);
}
