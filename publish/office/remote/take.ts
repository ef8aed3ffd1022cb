/**
 * A person decides on what others have put there. Taken over it becomes drafts and corrections, which go through the same reviews as any
 * other: nothing of it is public by that. Then their history is joined to ours, so that pushing goes on without force.
 */
import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { contentStore, type ContentStore } from '../../../admin/server/content-store.ts';
import { commit } from '../../../admin/server/git/commit.ts';
import { patience } from '../../../admin/server/git/patience.ts';
import { contentPath } from '../../../admin/server/paths.ts';
import { RequestError } from '../../../admin/server/request-error.ts';
import { askGate } from '../../../admin/server/saving/gatekeeper.ts';
import { staysUnseen } from '../../../admin/server/saving/hidden.ts';
import { writeThrough } from '../../../admin/server/whole-files.ts';
import { isRevision, revisionOf } from '../../../src/collections/revisions.ts';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';
import type { OfficeFolder } from '../folder.ts';
import { bytesThere, filesOf, type TheirFile } from './theirs.ts';

export interface Taken extends TheirFile {
	/** Where it lies now, below the content folder. */
	to: string;
}

export interface Left extends TheirFile {
	/** Chinese. */
	why: string;
}

export interface Decided {
	taken: Taken[];
	left: Left[];
}

/** Of an entry's text, its reviews gone; undefined when it cannot be read. */
export function asDraft(text: string): string | undefined {
	const parts = splitFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
	if (!parts) return undefined;
	const document = parseDocument(parts.yaml);
	if (document.errors.length > 0) return undefined;
	document.set('stage', 'draft');
	document.delete('review');
	return `---\n${document.toString({ lineWidth: 0 })}---\n${parts.body}`;
}

/** Where it may go, or why a person must look at it. */
function placeOf(content: string, { file, change }: TheirFile): { to: string } | { why: string } {
	let kind: string;
	try {
		({ kind } = contentPath(content, `content/${file}`));
	} catch {
		return { why: '不是文章、图片和附件，编辑部里也不能改' };
	}
	if (change === 'gone') return { why: '那边删掉了。要删，请在编辑部里删' };
	const isHere = existsSync(join(content, file));
	if (kind === 'media') return isHere ? { why: '同名的图片或附件这里有了' } : { to: file };
	if (kind === 'setting') return { why: '是网站设置。要改，请管理员在编辑部里改' };
	if (isRevision(file)) return { why: '是修改稿，请在编辑部里接着改' };
	if (!isHere) return { to: file };
	const text = readFileSync(join(content, file), 'utf8');
	if (staysUnseen(file, text, text)) return { why: '这里也有这篇草稿，请在编辑部里照着改' };
	const to = revisionOf(file);
	return existsSync(join(content, to)) ? { why: '这一篇已经有一份修改稿在等' } : { to };
}

/** Whole or not at all, and never over what stands there. */
async function layDown(content: string, to: string, from: string): Promise<void> {
	const target = join(content, to);
	mkdirSync(dirname(target), { recursive: true });
	if (lstatSync(target, { throwIfNoEntry: false })) throw new Error(`${to} 刚刚有人写了。`);
	const beside = join(dirname(target), `.${Date.now()}.editor-temp`);
	try {
		await writeThrough(beside, readFileSync(from));
		linkSync(beside, target);
	} finally {
		rmSync(beside, { force: true });
	}
}

interface At {
	content: string;
	theirs: string;
	store: ContentStore;
	/** Where what is taken over lies until the gate has seen it. */
	room: string;
	overlay: Map<string, string>;
}

/** @returns why not */
async function readyOrWhy(at: At, found: TheirFile, to: string): Promise<string | undefined> {
	const bytes = await bytesThere(at.content, at.theirs, found.file);
	const text = found.file.endsWith('.md') ? asDraft(bytes?.toString() ?? '') : undefined;
	const whole = found.file.endsWith('.md') ? text : bytes;
	if (whole === undefined) return '读不懂';
	const place = join(at.room, String(at.overlay.size));
	await writeThrough(place, whole);
	try {
		await askGate(at.store, to, new Map([...at.overlay, [to, place]]));
	} catch (error) {
		if (!(error instanceof RequestError)) throw error;
		rmSync(place);
		return `检查没有通过：${error.refusal.findings?.[0]?.editor.message ?? error.message}`;
	}
	at.overlay.set(to, place);
	return undefined;
}

async function takeOne(at: At, found: TheirFile, to: string): Promise<void> {
	await layDown(at.content, to, at.overlay.get(to) ?? '');
	at.store.outdate();
	const trailers = to.endsWith('.md') ? [`Written-by: ${found.by}`, 'Stage: draft'] : [];
	const message = `收成草稿：${found.title}`;
	const made = await commit(at.content, [to], message, { author: found.by, patience, trailers });
	if (made.notice) console.warn(made.notice);
}

/** Pictures first: articles name them. */
const inOrder = (files: readonly TheirFile[]) =>
	[...files].sort(
		(one, other) => Number(one.file.endsWith('.md')) - Number(other.file.endsWith('.md')),
	);

/** @param theirs a version that was fetched */
export async function takeOver(folder: OfficeFolder, theirs: string): Promise<Decided> {
	const { content } = folder;
	const decided: Decided = { taken: [], left: [] };
	mkdirSync(folder.places.work, { recursive: true, mode: 0o700 });
	const room = await mkdtemp(join(folder.places.work, 'take-'));
	const at: At = { content, theirs, store: contentStore(content), room, overlay: new Map() };
	try {
		for (const found of inOrder(await filesOf(content, theirs))) {
			const place = placeOf(content, found);
			const why = 'why' in place ? place.why : await readyOrWhy(at, found, place.to);
			if (why !== undefined || 'why' in place) decided.left.push({ ...found, why: why ?? '' });
			else decided.taken.push({ ...found, to: place.to });
		}
		for (const one of decided.taken) await takeOne(at, one, one.to);
	} finally {
		await rm(room, { recursive: true, force: true });
	}
	return decided;
}
