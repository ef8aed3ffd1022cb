/**
 * Numbers of persons that may not be published: ID numbers, bank cards, mobiles. A draft is only warned of, for
 * nobody sees it and it must not hold up the others; it stays out of the history until they are covered
 * (`admin/server/saving/withheld.ts`).
 */
import { dirname, resolve } from 'node:path';
import { isDraft } from '../../../../collections/collection.ts';
import type { CheckedEntry, CheckedSetting, Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';
import { lineAt, numbersInData, type Placed } from '../../../numbers/data.ts';
import type { PersonalNumber } from '../../../numbers/find.ts';
import { isHidden, publicPhones } from '../../../numbers/public.ts';
import { isPlainText, numbersInSheetAt } from '../../../numbers/sheet.ts';
import { numberMessage, seatOf, whereOf, type Seat } from '../../../numbers/words.ts';
import { placeOf } from '../../../reading/overlay.ts';
import { references } from '../../../references.ts';

interface Found {
	number: PersonalNumber;
	line: number;
	key: string;
	where: string;
	seat: Seat;
}

/** An entry that has not changed is the same object: its text is walked once. */
const walked = new WeakMap<CheckedEntry, { today: string; found: Found[] }>();

function inTexts(entry: CheckedEntry, today: string): Found[] {
	const kept = walked.get(entry);
	if (kept?.today === today) return kept.found;
	const { data, body, bodyLine, id, lineOf, definition } = entry;
	const place = ({ path, text, number }: Placed): Found => ({
		number,
		line: path[0] === 'body' ? bodyLine + lineAt(text, number.start) - 1 : lineOf(path),
		key: path.join('.'),
		where: whereOf(definition.fields, path),
		seat: seatOf(path, text),
	});
	const inName = numbersInData({ id }, { today }).map(({ number }): Found => ({
		number,
		line: 1,
		key: '',
		where: '文件名里',
		seat: 'file name',
	}));
	const found = [
		...inName,
		...numbersInData(data, { today }).map(place),
		...numbersInData({ body }, { today }).map(place),
	];
	walked.set(entry, { today, found });
	return found;
}

function inSheets(content: Content, entry: CheckedEntry, today: string): Found[] {
	const { definition, value, path, lineOf, read, bodyLine } = entry;
	const inFields = references(definition.fields, value ?? {})
		.filter(({ refersTo }) => refersTo.kind === 'file')
		.map((named) => ({
			file: named.value,
			line: lineOf(named.path),
			key: named.path.join('.'),
		}));
	const inBody = read.files.map((file) => ({
		file: file.path,
		line: bodyLine + file.line - 1,
		key: 'body',
	}));
	return [...inFields, ...inBody]
		.filter(({ file }) => isPlainText(file))
		.flatMap(({ file, line, key }) => {
			const place = placeOf(content, resolve(dirname(path), file));
			if (place === null) return [];
			return numbersInSheetAt(place, file, today).map(({ number, line: row }): Found => ({
				number,
				line,
				key,
				where: `附件“${file.slice(file.lastIndexOf('/') + 1)}”第 ${row} 行`,
				seat: 'sheet',
			}));
		});
}

function inSetting({ data, definition, lineOf }: CheckedSetting, today: string): Found[] {
	return numbersInData(data, { today }).map(({ path, text, number }) => ({
		number,
		line: lineOf(path),
		key: path.join('.'),
		where: whereOf(definition.fields, path),
		seat: seatOf(path, text),
	}));
}

function findingsIn(
	file: string,
	found: readonly Found[],
	phones: ReadonlySet<string>,
	draft: boolean,
): Finding[] {
	const findings = found
		.filter(({ number }) => isHidden(number, phones))
		.map(({ number: { kind, certain }, line, key, where, seat }): Finding => ({
			file,
			line,
			key,
			rule: `privacy/${kind}`,
			level: certain && !draft ? 'error' : 'warning',
			message: numberMessage(kind, certain, where, seat),
		}));
	// Ten numbers in a line are mended together.
	return [
		...new Map(findings.map((one) => [`${one.line} ${one.key} ${one.message}`, one])).values(),
	];
}

export function privacy(content: Content, now: string): Finding[] {
	const today = now.slice(0, 10);
	const { entries, settings } = content;
	const phones = publicPhones(
		Object.fromEntries(Object.entries(settings).map(([name, { items }]) => [name, items])),
	);
	const inEntries = entries.flatMap((entry) =>
		findingsIn(
			entry.file,
			[...inTexts(entry, today), ...inSheets(content, entry, today)],
			phones,
			isDraft(entry.definition, entry.data),
		),
	);
	const inSettings = Object.values(settings).flatMap((setting) =>
		findingsIn(setting.file, inSetting(setting, today), phones, false),
	);
	return [...inEntries, ...inSettings];
}
