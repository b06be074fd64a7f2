import type { Platform } from '../model/platform.ts';

/** A platform of which nothing is known but its name and its statements; what has to be there stands for nothing. */
export function barePlatform(id: string, name: string, cells: Platform['cells']): Platform {
  return {
    id,
    name,
    vendor: name,
    homepage: `https://${id}.example`,
    license: 'proprietary',
    status: { is: 'active', sources: [] },
    names: [],
    offerings: {},
    introduction: { summary: name, concepts: [] },
    cells,
    history: [],
    notFound: {},
  };
}
