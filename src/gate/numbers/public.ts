/** Which mobile numbers may stand on the site: the office's own, as the settings name them. */
import { personalNumbers, type PersonalNumber } from './find.ts';

/** Everything under a key of this name, however deep it lies. */
function valuesOf(key: string, data: unknown): unknown[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data as Record<string, unknown>).flatMap(([name, value]) =>
		name === key ? [value] : valuesOf(key, value),
	);
}

/**
 * The digits of `site.ownPhones` and of every phone in the settings.
 * @param settings each file's data by its name
 */
export function publicPhones(settings: Readonly<Record<string, unknown>>): ReadonlySet<string> {
	const named = [...valuesOf('ownPhones', settings['site']), ...valuesOf('phone', settings)];
	return new Set(
		named
			.flat()
			.flatMap((phone) => personalNumbers(`电话 ${String(phone)}`))
			.map(({ digits }) => digits),
	);
}

/** Whether a number may not be shown: every ID and card, and mobiles that are not the office's own. */
export function isHidden({ kind, digits }: PersonalNumber, phones: ReadonlySet<string>): boolean {
	return kind !== 'mobile' || !phones.has(digits);
}
