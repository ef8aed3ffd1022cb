/** Stars of volunteers, and the scheme they are given by. */
import { isDraft } from '../collections/collection.ts';
import type { Entry } from './entry.ts';
import type { Settings } from './rules/entry/rule.ts';

/** Thresholds reached: `starsFor(620, [100, 300, 600, 1000, 1500])` → 3. */
export function starsFor(hours: number, scheme: readonly number[]): number {
	return scheme.filter((threshold) => hours >= threshold).length;
}

/** The stars that are given (none in a draft), the hours beside them, and the scheme of `settings/site.yml`. */
export function starred({ definition, data, value }: Entry, settings: Settings) {
	const { stars, hours } = value ?? {};
	const counts = !isDraft(definition, data);
	const scheme = settings['site']?.[0]?.['starScheme'] ?? [100, 300, 600, 1000, 1500];
	return {
		given: counts && typeof stars === 'number' ? stars : undefined,
		hours: typeof hours === 'number' ? hours : undefined,
		scheme: scheme as readonly number[],
	};
}
