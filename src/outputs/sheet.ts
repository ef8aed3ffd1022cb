/** The code on a sheet of paper: six characters of all that is printed there, so that whoever holds one can ask whether it still holds. */
import { createHash } from 'node:crypto';

/** What is printed of an entry, and nothing of what the clock makes of it (已过期, 即将开始…). */
export interface Printed {
	/** At the head. */
	organisation: string;
	title: string;
	/** Dates with their year: 12月5日 of this year is another text next year. */
	facts: readonly { label: string; value: string; phone?: string; address?: string }[];
	body: PrintedBody | undefined;
	/** Of the bytes of its own pictures. */
	pictures: readonly string[];
	/** Names of its attachments. */
	files: readonly string[];
	source: string;
	/** 责任编辑 */
	author: string | undefined;
	publishedAt: string;
	changes: readonly { at: string; note: string }[];
	withdrawn: { day: string; reason: string } | undefined;
	/** What its kind prints besides: plain data. */
	more: unknown;
}

export interface PrintedBody {
	markdown: string;
	/** By the paths as they are written: what is printed for each. */
	pictures: Readonly<Record<string, string>>;
	files: Readonly<Record<string, string>>;
	contacts: Readonly<Record<string, object>>;
}

/** None that looks like another: it is read out on the telephone. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
const length = 6;

/** `](../media/a.jpg)`, of a link or a picture: where it leads is not on paper, what a picture shows is. */
const target = /(!?)\[([^[\]\n]*)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(\s+"[^"\n]*")?\s*\)/g;
/** `file="…"` and its like in a directive. */
const named = /\b(file|src)=("[^"\n]*"|'[^'\n]*'|[^\s}"']+)/g;

/** A body as it is printed: how its lines end, where links lead and how files are called is not seen there. */
function bodyOf({ markdown, pictures, files, contacts }: PrintedBody) {
	const text = markdown
		.replace(/\r\n?/g, '\n')
		.replace(target, (_, picture: string, words: string, path: string) =>
			picture ? `![](${pictures[path] ?? path})` : `[${words}]()`,
		)
		.replace(named, (_, key: string, path: string) => {
			const bare = path.replace(/^["']|["']$/g, '');
			return `${key}=${files[bare] ?? ''}`;
		})
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return { text, contacts };
}

/** The same for the same, in whatever order keys were written; what is not set is not there. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	// Of a picture its bytes count, and not how its files are called.
	if ('id' in value && 'sum' in value) return value.sum;
	const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(
		pairs.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]),
	);
}

/** Six of `23456789abcdefghjkmnpqrstuvwxyz`, of a SHA-256: 887 million codes. */
export function sheetCode({ facts, body, ...rest }: Printed): string {
	const printed = {
		...rest,
		// What leads to another page of the site is left out on paper.
		facts: facts
			.filter(({ address }) => address === undefined)
			.map(({ label, value, phone }) => ({ label, value, phone })),
		body: body && bodyOf(body),
	};
	const hash = createHash('sha256')
		.update(JSON.stringify(inOrder(printed)))
		.digest('hex');
	const base = BigInt(alphabet.length);
	let left = BigInt(`0x${hash}`);
	return Array.from({ length }, () => {
		const character = alphabet[Number(left % base)] ?? '';
		left /= base;
		return character;
	}).join('');
}
