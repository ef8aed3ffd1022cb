/** What keeps a page of questions from being left for the end. */
import { fieldComplaints } from '../../src/collections/check.ts';
import type { Field, Fields } from '../../src/collections/field.ts';
import { settings } from '../../src/collections/index.ts';
import type { Answers } from '../server/first-run/protocol.ts';

const wrongIn = (fields: Fields, values: object, keys: readonly string[]) =>
	keys.some((key) => {
		const field: Field | undefined = fields[key];
		const value: unknown = (values as Record<string, unknown>)[key];
		return field && fieldComplaints(field, String(value).trim()).length > 0;
	});

/** @returns numbers of the pages, from 0 */
export function pagesWithFaults({ site, contacts }: Answers, needsDomain: boolean): number[] {
	const told = contacts.filter(({ phone }) => phone.trim() !== '');
	const wrong = [
		wrongIn(settings.site.fields, site, ['name', 'organisation', 'tagline']),
		wrongIn(settings.site.fields, site, ['phone', 'address', 'officeHours', 'domain']) ||
			(needsDomain && site.domain.trim() === ''),
		false,
		told.some((one) => wrongIn(settings.contacts.fields, one, Object.keys(one))),
		false,
	];
	return wrong.flatMap((isWrong, page) => (isWrong ? [page] : []));
}
