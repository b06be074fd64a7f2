import { aboutChecks } from './about.ts';
import { accessibilityChecks } from './accessibility.ts';
import { addressChecks } from './addresses.ts';
import { capabilityChecks } from './capability.ts';
import { compareChecks } from './compare.ts';
import { copyChecks } from './copies.ts';
import { evaluateChecks } from './evaluate.ts';
import { explorer } from './explorer.ts';
import { gridChecks } from './grid.ts';
import { hostileChecks } from './hostile.ts';
import { loadChecks } from './loading.ts';
import { matrixChecks } from './matrix.ts';
import { platformChecks } from './platform.ts';
import { roomChecks } from './room.ts';
import { searchChecks } from './search.ts';
import { staticFileChecks } from './static-files.ts';

// One file, because what its checks share takes longer than they do: an installation, two builds and a browser.
const site = explorer();

loadChecks(site);
gridChecks(site);
roomChecks(site);
platformChecks(site);
searchChecks(site);
addressChecks(site);
matrixChecks(site);
capabilityChecks(site);
compareChecks(site);
evaluateChecks(site);
aboutChecks(site);
copyChecks(site);
accessibilityChecks(site);
hostileChecks(site);
staticFileChecks(site);
