/** What a PDF says, page by page, its lines put together from the pieces that stand on them. */
import { getDocumentProxy } from 'unpdf';
import { Refused, type Gathering, type ProblemKind } from './file-reading.ts';
import type { Line } from './lines.ts';
import { sayLines } from './lines.ts';
import { lookThrough } from './pdf-streams.ts';
import { linesOf, type Piece } from './pdf-lines.ts';
import { isPerson } from './properties.ts';

const mostPages = 500;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const reasons: Readonly<Record<string, ProblemKind>> = {
	PasswordException: 'password',
	InvalidPDFException: 'broken',
};

async function open(bytes: Buffer): Promise<Pdf> {
	try {
		return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
	} catch (error) {
		throw new Refused(reasons[error instanceof Error ? error.name : ''] ?? 'unread');
	}
}

async function sayMetadata(pdf: Pdf, into: Gathering): Promise<void> {
	const { info: found } = await pdf.getMetadata();
	const info = found as Record<string, unknown>;
	for (const [key, label] of Object.entries({
		Title: '标题',
		Author: '作者',
		Subject: '主题',
		Keywords: '关键字',
	})) {
		const value = info[key];
		if (typeof value !== 'string') continue;
		into.say(value, 'field', `文件属性的“${label}”`);
		if (key === 'Author' && isPerson(value)) into.tell('author');
	}
}

interface Note {
	subtype?: string;
	contentsObj?: { str?: string };
	fieldValue?: unknown;
}

async function sayNotes(page: Page, where: string, into: Gathering): Promise<void> {
	for (const { subtype, contentsObj, fieldValue } of (await page.getAnnotations()) as Note[]) {
		const text = contentsObj?.str ?? '';
		if (text.trim() !== '' && subtype !== 'Link' && subtype !== 'Widget') into.tell('comments');
		into.say(text, 'paragraph', `${where}的批注`);
		if (typeof fieldValue === 'string') into.say(fieldValue, 'field', `${where}填的格子`);
	}
}

/** @returns whether any words stand on it */
async function sayPage(page: Page, number: number, into: Gathering): Promise<boolean> {
	const where = `第 ${number} 页`;
	const { items } = await page.getTextContent();
	const lines = linesOf(items.flatMap((item) => ('str' in item ? [item as Piece] : [])));
	sayLines(
		into,
		lines.map((text): Line => ({ text, where })),
		where,
	);
	await sayNotes(page, where, into);
	return lines.length > 0;
}

/** Reads what is attached to it. */
export type ReadAttached = (name: string, bytes: Buffer) => Promise<void>;

/** @throws Refused */
export async function readPdf(
	bytes: Buffer,
	into: Gathering,
	readAttached: ReadAttached,
): Promise<void> {
	if (lookThrough(bytes)) into.tell('code');
	const pdf = await open(bytes);
	let said = false;
	for (let number = 1; number <= pdf.numPages && !into.isFull; number += 1) {
		if (number > mostPages) {
			into.tell('unread', `第 ${mostPages} 页以后`);
			break;
		}
		said = (await sayPage(await pdf.getPage(number), number, into)) || said;
	}
	if (!said) into.tell('unread', '扫描的图片');
	await sayMetadata(pdf, into);
	const attached = (await pdf.getAttachments()) as Record<string, { content?: Uint8Array }> | null;
	for (const [name, { content }] of Object.entries(attached ?? {}))
		if (content) await readAttached(name, Buffer.from(content));
	await pdf.cleanup();
}
