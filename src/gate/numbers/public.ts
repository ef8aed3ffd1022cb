/** Which mobile numbers may stand on the site: the office's own, as the settings name them. */
import type { Fields } from '../../collections/field.ts';
import { settings } from '../../collections/index.ts';
import type { Setting } from '../../collections/settings.ts';
import { personalNumbers, type PersonalNumber } from './find.ts';

const forms = Object.values(settings) as unknown as Setting[];

/** What stands in the fields for office phones, however deep they lie. */
function officePhones(fields: Fields, data: unknown): unknown[] {
	if (Array.isArray(data)) return data.flatMap((item) => officePhones(fields, item));
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
		const field = fields[key];
		return field?.officePhone ? [value] : officePhones(field?.fields ?? {}, value);
	});
}

/**
 * The digits of every office phone in the settings.
 * @param data of each settings file by its name
 */
export function publicPhones(data: Readonly<Record<string, unknown>>): ReadonlySet<string> {
	return new Set(
		forms
			.flatMap(({ name, fields }) => officePhones(fields, data[name]))
			.flat()
			.flatMap((phone) => personalNumbers(`电话 ${String(phone)}`))
			.map(({ digits }) => digits),
	);
}

/** Whether a number may not be shown: every ID and card, and mobiles that are not the office's own. */
export function isHidden({ kind, digits }: PersonalNumber, phones: ReadonlySet<string>): boolean {
	return kind !== 'mobile' || !phones.has(digits);
}
