import { dataset } from 'mlops-platforms';
import type { Answered } from '../command.ts';

export function version(): Answered {
  const { version, updated, hash } = dataset;
  return {
    value: { version, updated, hash },
    shown: `mlops-platforms ${version}, data of ${updated}, sha-256 ${hash}\n`,
  };
}
