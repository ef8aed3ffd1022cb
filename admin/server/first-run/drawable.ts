/** What of unfinished answers can be shown: the home page fills while the form is filled in. */
import { fieldComplaints } from '../../../src/collections/check.ts';
import type { Field } from '../../../src/collections/field.ts';
import { settings } from '../../../src/collections/index.ts';
import type { Answers, ContactAnswer, SiteAnswers } from './protocol.ts';

const holds = (field: Field | undefined, value: string) =>
	field !== undefined && fieldComplaints(field, value).length === 0;

/** Until they are told. */
const unnamed: Readonly<Record<string, string>> = {
	name: '我们社区',
	organisation: '我们居民委员会',
};

function siteOf(site: SiteAnswers): SiteAnswers {
	const fields: Record<string, Field> = settings.site.fields;
	const wrong = Object.entries<string>({ ...site })
		.filter(([key, value]) => key !== 'street' && !holds(fields[key], value))
		.map(([key]) => [key, unnamed[key] ?? ''] as const);
	return { ...site, ...Object.fromEntries(wrong) };
}

function isWhole(contact: ContactAnswer): boolean {
	const fields: Record<string, Field> = settings.contacts.fields;
	return Object.entries<string>({ ...contact }).every(([key, value]) => holds(fields[key], value));
}

export const drawable = (answers: Answers): Answers => ({
	...answers,
	site: siteOf(answers.site),
	buildings: '',
	contacts: answers.contacts.filter(isWhole),
});
