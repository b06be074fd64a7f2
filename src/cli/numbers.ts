import { describe } from '../errors/describe.ts';
import { UsageError } from './usage-error.ts';

export function wholeNumber(option: string, typed: string): number {
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  throw new UsageError(`${option} expects a whole number from 1, found ${describe(typed)}`);
}

export function weight(option: string, typed: string): number {
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(typed) && Number(typed) > 0) return Number(typed);
  throw new UsageError(`${option} expects a weight above 0, found ${describe(typed)}`);
}
