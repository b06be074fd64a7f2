import { describe } from '../errors/describe.ts';
import { UsageError } from './usage-error.ts';

export function wholeNumber(option: string, typed: string): number {
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  throw new UsageError(`${option} expects a whole number from 1, found ${describe(typed)}`);
}

export function weight(option: string, typed: string): number {
  const value = Number(typed);
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(typed) && value > 0 && Number.isFinite(value)) return value;
  const isOtherNumber = /^\+?[\d.]+(?:e[+-]?\d+)?$/i.test(typed) && value > 0;
  const how = !isOtherNumber ? '' : ' in a few plain digits, such as 2 or 0.5';
  throw new UsageError(`${option} expects a weight above 0${how}, found ${describe(typed)}`);
}
