/**
 * What is saved and yet not in the history: every version stays for good, so a file with a person's number waits on
 * the disk until the number is covered. The next save of it without one makes its version.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { settings } from '../../../src/collections/index.ts';
import { holdsWords, numbersInFile } from '../../../src/gate/files/numbers-in-file.ts';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';
import { numbersInBody } from '../../../src/gate/numbers/body.ts';
import { numbersInData } from '../../../src/gate/numbers/data.ts';
import { personalNumbers, type PersonalNumber } from '../../../src/gate/numbers/find.ts';
import { isHidden, publicPhones } from '../../../src/gate/numbers/public.ts';
import { kindWords, numberMessage } from '../../../src/gate/numbers/words.ts';
import { decode } from '../../../src/gate/reading/text.ts';
import { refused } from '../request-error.ts';

/** What no form and no schema has read: a comment, a key that nobody knows, a file that is broken. */
function inYaml(text: string): PersonalNumber[] {
	let data: unknown;
	try {
		data = parse(text);
	} catch {
		data = undefined;
	}
	return [...personalNumbers(text), ...numbersInData(data).map(({ number }) => number)];
}

function numbersIn(file: string, bytes: Uint8Array): PersonalNumber[] {
	if (holdsWords(file)) return numbersInFile(basename(file), bytes).map(({ number }) => number);
	const text = /\.(?:md|yml)$/.test(file) ? decode(bytes) : undefined;
	if (text === undefined) return [];
	const parts = splitFrontMatter(text);
	return parts ? [...inYaml(parts.yaml), ...numbersInBody(parts.body)] : inYaml(text);
}

function readYaml(path: string): unknown {
	try {
		return parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

/** The numbers that may be shown, as the settings on the disk name them now. */
function phonesOf(root: string): ReadonlySet<string> {
	const names = Object.keys(settings);
	return publicPhones(
		Object.fromEntries(names.map((name) => [name, readYaml(join(root, `settings/${name}.yml`))])),
	);
}

function hidden(root: string, found: readonly PersonalNumber[]): PersonalNumber[] {
	const certain = found.filter((one) => one.certain);
	if (certain.length === 0) return [];
	const phones = phonesOf(root);
	return certain.filter((one) => isHidden(one, phones));
}

export interface Withheld {
	files: string[];
	/** Said to whoever saved it. */
	notice: string;
}

/** @param files below the content folder @returns undefined when all of them may enter the history */
export function withheldOf(root: string, files: readonly string[]): Withheld | undefined {
	const found = files.flatMap((file) => {
		const path = join(root, file);
		const numbers = existsSync(path) ? hidden(root, numbersIn(file, readFileSync(path))) : [];
		return numbers.length > 0 ? [{ file, numbers }] : [];
	});
	if (found.length === 0) return undefined;
	const kinds = new Set(found.flatMap(({ numbers }) => numbers.map(({ kind }) => kindWords[kind])));
	return {
		files: found.map(({ file }) => file),
		notice: `内容在这台电脑上，还没有留下历史版本：里面有${[...kinds].join('、')}，要先遮住中间几位。`,
	};
}

/** @throws RequestError for an attachment whose name or text holds a person's number: the form cannot cover it */
export function refuseNumbers(root: string, file: string, bytes: Uint8Array): void {
	const name = basename(file);
	const [inName] = hidden(root, personalNumbers(name));
	if (inName) throw refused(`${numberMessage(inName.kind, true, '文件名里', 'file name')}。`, 403);
	const first = numbersInFile(name, bytes).find(({ number }) => hidden(root, [number]).length > 0);
	if (!first) return;
	const { number, passage, seat } = first;
	throw refused(`${numberMessage(number.kind, true, passage.where, seat)}。`, 403);
}
