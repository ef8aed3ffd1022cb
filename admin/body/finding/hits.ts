/** Where some words stand in the body. */
import type { BoxEditor, Path, Range } from '../editor.ts';
import { textsOf, type Key } from './forms.ts';
import { pointOf, readingOrder, type Form, type Line } from './lines.ts';

export type Hit =
	| { kind: 'words'; line: Line; from: number; to: number }
	/** In a form, which has no words of its own for a caret. */
	| { kind: 'form'; path: Path; key: Key; from: number; to: number };

/** `[这里](/notices/…)`: what stands in the brackets is no word. */
const addresses = /\]\([^()\n]*\)/g;
const masked = (text: string) =>
	text.replace(addresses, (found) => `]${'\0'.repeat(found.length - 1)}`);

/** Letters great and small are the same, and each stays where it was. */
const plain = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** `('停水，停水', '停水')` → `[0, 3]`. */
export function placesOf(text: string, sought: string): number[] {
	const [where, what] = [plain(text), plain(sought)];
	const found: number[] = [];
	if (what === '') return found;
	for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length))
		found.push(at);
	return found;
}

function hitsInForm({ form, path }: Form, sought: string): Hit[] {
	return textsOf(form).flatMap(({ key, text }) =>
		placesOf(masked(text), sought).map((from) => ({
			...{ kind: 'form' as const, path, key },
			...{ from, to: from + sought.length },
		})),
	);
}

const hitsInLine = (line: Line, sought: string): Hit[] =>
	placesOf(line.text, sought).map((from) => ({
		...{ kind: 'words' as const, line },
		...{ from, to: from + sought.length },
	}));

/** All of them, as one reads. */
export const hitsOf = (editor: BoxEditor, sought: string): Hit[] =>
	readingOrder(editor).flatMap((found) =>
		'form' in found ? hitsInForm(found, sought) : hitsInLine(found, sought),
	);

/** What a hit in words takes up. */
export function rangeOf(hit: Hit): Range | undefined {
	if (hit.kind === 'form') return undefined;
	return { anchor: pointOf(hit.line, hit.from), focus: pointOf(hit.line, hit.to, true) };
}

/** How often they stand in blocks that nobody can write in. */
export function outOfReach(editor: BoxEditor, sought: string): number {
	const asTheyAre = readingOrder(editor).flatMap((found) =>
		'form' in found && found.form.type === 'as-is' ? [masked(found.form.source ?? '')] : [],
	);
	return asTheyAre.reduce((count, source) => count + placesOf(source, sought).length, 0);
}
