/** A settings file ↔ what the form holds. A file that is a list is `{ items: […] }` in the form: Decap knows only objects. */
import { parse, stringify } from 'yaml';
import { withoutEmpty } from '../../src/collections/field.ts';
import type { Data } from './entry.ts';
import { keepItems } from './settings-items.ts';

/** @throws a Chinese sentence when the file cannot be read */
export function readSettingsFile(raw: string): Data {
	const value = read(raw.replace(/^\uFEFF/, ''));
	if (Array.isArray(value)) return { items: value };
	return typeof value === 'object' && value !== null ? (value as Data) : {};
}

function read(text: string): unknown {
	try {
		return parse(text);
	} catch {
		throw new Error('这个设置文件有错，编辑器读不懂，请找信息员看看');
	}
}

/** An emptied file stays a file, with nothing in it. */
export function writeSettingsFile(data: Data): string {
	const value = withoutEmpty('items' in data ? data['items'] : data);
	return value === undefined ? '' : stringify(value, { lineWidth: 0, singleQuote: true });
}

/** What the form would write, with every item that nobody changed as it stood in the opened file, byte for byte. */
export function keepUnchangedSettings(opened: string, written: string): string {
	const text = opened.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	return written.trim() === '' ? '' : keepItems(text, written);
}
