/** Numbers of persons in a form: which may not be published, and the form with their middle covered. */
import { checkField } from '../../src/collections/check.ts';
import type { Field, Fields } from '../../src/collections/field.ts';
import { numbersInData } from '../../src/gate/numbers/data.ts';
import { maskBody, maskText, type Chosen } from '../../src/gate/numbers/mask.ts';
import { isHidden } from '../../src/gate/numbers/public.ts';
import { kindWords, seatOf, whereOf } from '../../src/gate/numbers/words.ts';
import type { Data } from './entry.ts';

export interface Uncovered {
	/** Top-level field, to go to. */
	field: string;
	/** `“正文”里有身份证号` */
	words: string;
}

export type Phones = ReadonlySet<string>;

const chosenBy =
	(phones: Phones): Chosen =>
	(one) =>
		one.certain && isHidden(one, phones);

/** What of a form may not be published: a line for each kind in each field. */
export function uncovered(fields: Fields, data: Data, phones: Phones): Uncovered[] {
	const found = numbersInData(data)
		.filter(({ number }) => chosenBy(phones)(number))
		.map(({ path, text, number: { kind } }) => {
			const where = whereOf(fields, path);
			const name =
				seatOf(fields, path, text) === 'file name' ? where.replace(/里$/, '的文件名里') : where;
			const own = kind === 'mobile' ? '个人' : '';
			return { field: String(path[0] ?? ''), words: `${name}有${own}${kindWords[kind]}` };
		});
	return [...new Map(found.map((one) => [one.field + one.words, one])).values()];
}

/** What the field would refuse when covered (an office phone), and what names a file, stays for a hand to mend. */
function coverText(field: Field | undefined, text: string, chosen: Chosen): string {
	if (field?.refersTo) return text;
	const covered = maskText(text, chosen);
	const refused = covered !== text && field && checkField(field, covered, true) !== undefined;
	return refused ? text : covered;
}

function cover(field: Field | undefined, value: unknown, chosen: Chosen): unknown {
	if (typeof value === 'number') {
		const covered = maskText(String(value), chosen);
		return covered === String(value) ? value : covered;
	}
	if (typeof value === 'string') return coverText(field, value, chosen);
	if (Array.isArray(value))
		return value.map((item) =>
			typeof item === 'string' ? maskText(item, chosen) : cover(field, item, chosen),
		);
	if (typeof value !== 'object' || value === null) return value;
	const parts = Object.entries(value as Data).map(
		([key, inner]) => [key, cover(field?.fields?.[key], inner, chosen)] as const,
	);
	return Object.fromEntries(parts);
}

/** The fields of a form that change when every number that can be is covered, with their new values. */
export function coveredFields(fields: Fields, data: Data, phones: Phones): Data {
	const chosen = chosenBy(phones);
	const parts = Object.entries(data).map(([key, value]) => {
		const isBody = key === 'body' && typeof value === 'string';
		return [key, isBody ? maskBody(value, chosen) : cover(fields[key], value, chosen)] as const;
	});
	return Object.fromEntries(
		parts.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(data[key])),
	);
}
