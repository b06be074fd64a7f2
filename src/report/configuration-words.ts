import type { Configuration } from '../model/configuration.ts';

/**
 * What somebody would really run, in words: `Self-Managed AI Platform`, `KNIME Business Hub, managed`, `h2o-3 by itself`.
 *
 * @param offering - the name of an offering of the platform, by its key
 */
export function configurationInWords(
  { form, delivery, parts, alone }: Configuration,
  offering: (key: string) => string,
): string {
  const name = alone
    ? `${parts.map(offering).join(', ')} by itself`
    : form === undefined
      ? 'the whole platform'
      : offering(form);
  // A name that says who runs it need not be told twice, but "self-managed" does not say "managed".
  const isTold =
    delivery === undefined ||
    name
      .toLowerCase()
      .split(/[^a-z-]+/)
      .includes(delivery);
  return isTold ? name : `${name}, ${delivery}`;
}
