/** The names of this community, which no dictionary has: where its texts break, they stay whole. */
import { buildings, places, site } from '../settings.ts';

/** `清和社区` → `清和`, of which every other name is made: 清和街道, 清和路 */
const stem = site.name.replace(/(?:社区|街道|居委会|村)$/u, '');

/** In their order, each once. */
export const communityNames: readonly string[] = [
	...new Set([
		...(stem.length > 1 ? [stem] : []),
		site.name,
		...buildings.flatMap(({ estate }) => estate ?? []),
		...places.flatMap(({ name, also = [] }) => [name, ...also]),
	]),
];
