import type { Platform } from '../../../src/model/platform.ts';
import type { Problem, Rule } from '../../../src/model/rules/problem.ts';
import { eachFeature } from '../../../src/model/rules/walk.ts';
import type { Source } from '../../../src/model/source.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';

/** The month of the edition for which every platform was read. */
export const edition = '2026-11';

/** Events since this year show that a platform is alive, or how it ended. */
const activeSince = '2024';
const leastEvents = 3;

/** What holds today has a source. */
export const statementsAreSourced: Rule = function* (content) {
  for (const { feature, live, path } of eachFeature(content)) {
    if (live && feature.sources.length === 0) yield { path, message: 'found no source, expected a page that says so' };
  }
};

/** Every capability is claimed by every platform, or denied, or was looked for in vain on a day that is told. */
export const capabilitiesAreAnswered: Rule = function* (content) {
  for (const id of Object.keys(content.platforms)) {
    for (const capability of Object.keys(content.capabilities)) {
      if (supportOf(content, id, capability).level !== 'unknown') continue;
      const message = `found nothing on ${capability}, expected a claim, or the day somebody looked for it in vain`;
      yield { path: `platforms/${id}/notFound`, message };
    }
  }
};

/** A cell with nothing in it is one whose capabilities were all looked for in vain. */
export const emptyCellsAreSearched: Rule = function* (content) {
  for (const [id, { cells, notFound }] of Object.entries(content.platforms)) {
    for (const { id: capability, category } of Object.values(content.capabilities)) {
      if (cells[category]?.length !== 0 || notFound[capability] !== undefined) continue;
      const message = `found an empty cell, expected a statement, or ${capability} in notFound with the day of the search`;
      yield { path: `platforms/${id}/cells/${category}`, message };
    }
  }
};

/** Of every platform it is known what is new, what it costs and whether it is alive, from pages of this edition. */
export const platformsAreCovered: Rule = function* (content) {
  for (const [id, platform] of Object.entries(content.platforms)) {
    for (const { path, message } of gapsOf(platform)) yield { path: `platforms/${id}/${path}`, message };
  }
};

function* gapsOf({ cells, status }: Platform): Generator<Omit<Problem, 'rule'>> {
  const events = (cells['recent-activity'] ?? []).filter(({ date = '' }) => date >= activeSince).length;
  if (events < leastEvents) {
    const message = `found ${events} events since ${activeSince}, expected ${leastEvents} at least`;
    yield { path: 'cells/recent-activity', message };
  }
  if (!(cells['pricing'] ?? []).some(({ sources }) => isRead(sources))) {
    const message = `found nothing on its price read since ${edition}, expected a page accessed since then`;
    yield { path: 'cells/pricing', message };
  }
  if (!isRead(status.sources)) {
    yield { path: 'status', message: `found a status not read since ${edition}, expected a page accessed since then` };
  }
}

function isRead(sources: readonly Source[]): boolean {
  return sources.some(({ accessed = '' }) => accessed >= edition);
}
