/** A field's value in the words of the form: choices by their names, groups line by line. */
import type { Field, Fields } from '../../src/collections/field.ts';

function choiceWords(field: Field | undefined, value: string): string {
	const options = (field as { options?: Record<string, string> } | undefined)?.options;
	return options?.[value] ?? value;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** `'ready'` of the field 状态 → `'可发布'`; `{ first: '沈小满' }` of 三审 → `'初审：沈小满'`. */
export function wordsOf(field: Field | undefined, value: unknown): string {
	if (isEmpty(value)) return '（空）';
	if (typeof value === 'string') return choiceWords(field, value).trim();
	if (typeof value === 'boolean') return value ? '是' : '否';
	if (Array.isArray(value))
		return value.map((item) => wordsOf(field, item)).join('\n\n') || '（空）';
	if (typeof value === 'number') return String(value);
	return typeof value === 'object' ? groupWords(field?.fields ?? {}, value) : '';
}

function groupWords(fields: Fields, value: object): string {
	const lines = Object.entries(value).map(
		([key, inner]) => `${fields[key]?.label ?? key}：${wordsOf(fields[key], inner)}`,
	);
	return lines.join('\n') || '（空）';
}
