/** Saving: checked, written whole, committed – or refused with nothing changed. */
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Saved, SaveRequest } from '../protocol.ts';
import { settings } from '../../../src/collections/index.ts';
import { complaintsNow } from '../../../src/collections/new-values.ts';
import type { Setting } from '../../../src/collections/settings.ts';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';
import { foundOf, schema } from '../../../src/gate/rules/entry/form/schema.ts';
import { findingOf } from '../../../src/gate/voices.ts';
import { askGate } from './gatekeeper.ts';
import { newOnes } from './incoming-media.ts';
import type { Step } from './journal.ts';
import { contentPath, type ContentPath } from '../paths.ts';
import { disk, isDiskError, refused, RequestError } from '../request-error.ts';
import { refuseStale } from './stale.ts';
import { hashOf, placeToWrite, writeThrough } from '../whole-files.ts';
import type { EditorContext } from '../context.ts';
import { carryOut } from './carry-out.ts';

/** Writes bytes where they wait; each is noted before it is begun, to be removed if it fails. */
async function lay(room: string, absolute: string, bytes: Uint8Array | string, laid: string[]) {
	const temporary = placeToWrite(room, absolute);
	laid.push(temporary);
	await writeThrough(temporary, bytes);
	return temporary;
}

async function prepare(
	context: EditorContext,
	request: SaveRequest,
	laid: string[],
): Promise<Step[]> {
	const { root, room } = context;
	const media = await newOnes(root, request.media);
	const file = request.file && contentPath(root, request.file.path);
	if (file?.kind === 'media') throw refused('正文不能存到图片和附件的文件夹里。', 403);
	if (file) await refuseStale(root, file, request.file?.base);
	const steps: Step[] = [];
	for (const { file: name, absolute, bytes } of media)
		steps.push({ file: name, temporary: await lay(room, absolute, bytes, laid) });
	if (!file || !request.file) return steps;
	const temporary = await lay(room, file.absolute, request.file.raw, laid);
	const { base } = request.file;
	steps.push({ file: file.file, temporary, ...(base === undefined ? {} : { base }) });
	const overlay = new Map(steps.map((step) => [step.file, step.temporary ?? null]));
	await askGate(context.store, file.file, overlay);
	refusePast(context, file, request.file.raw);
	return steps;
}

/** The desk says so first; a second window, or another clock, may not have. */
function refusePast({ now }: EditorContext, file: ContentPath, raw: string): void {
	if (file.kind !== 'setting') return;
	const name = basename(file.file, '.yml');
	const data = yaml(raw);
	const complaints = complaintsNow(name, data, now());
	const definition = (settings as Record<string, unknown>)[name] as Setting | undefined;
	const [first] = complaints;
	if (!first || !definition) return;
	const place = { file: file.file, definition, data };
	throw new RequestError(422, {
		error: 'findings',
		message: `${first.message}。`,
		findings: complaints.map((complaint) => findingOf(schema, place, foundOf(complaint))),
	});
}

/** What cannot be read, the gate has refused. */
function yaml(raw: string): unknown {
	try {
		return parse(raw);
	} catch {
		return undefined;
	}
}

/** What staff know a file by: an article by its title, a settings file by its label, a picture by its name. */
function titleOf({ file, media }: SaveRequest): string {
	const path = file?.path ?? media[0]?.path ?? '';
	const setting = /^content\/settings\/(\w+)\.yml$/.exec(path)?.[1] ?? '';
	if (Object.hasOwn(settings, setting)) return settings[setting as keyof typeof settings].label;
	const written = yaml(splitFrontMatter(file?.raw ?? '')?.yaml ?? '');
	const title = (written as { title?: unknown } | null | undefined)?.title;
	return typeof title === 'string' && title.trim() !== '' ? title.trim() : basename(path);
}

/** `发布：停水检修` */
function messageOf(request: SaveRequest): string {
	return `${request.what || '保存'}：${titleOf(request).slice(0, 120)}`;
}

/** @throws RequestError with everything as it was */
export async function save(context: EditorContext, request: SaveRequest): Promise<Saved> {
	if (!request.file && request.media.length === 0) throw refused('没有要保存的内容。');
	const laid: string[] = [];
	try {
		const steps = await prepare(context, request, laid);
		const also = request.media.map(({ path }) => contentPath(context.root, path).file);
		const intent = { steps, also, author: request.author, message: messageOf(request) };
		const saved = await carryOut(context, intent);
		return request.file ? { hash: hashOf(request.file.raw), ...saved } : saved;
	} catch (error) {
		throw isDiskError(error) ? disk(error) : error;
	} finally {
		await Promise.all(laid.map((path) => rm(path, { force: true })));
	}
}

/** Removing: the same guards; the history keeps the file. @throws RequestError with everything as it was */
export async function remove(
	context: EditorContext,
	{ path, base, author }: { path: string; base: string; author: string },
): Promise<Saved> {
	const found = contentPath(context.root, path);
	if (found.kind !== 'entry')
		throw refused('只能删除栏目里的文章，设置、图片和附件不能在这里删。', 403);
	await refuseStale(context.root, found, base);
	const title = messageOf({
		what: '删除',
		author,
		media: [],
		file: { path, raw: await readFile(join(context.root, found.file), 'utf8') },
	});
	await askGate(context.store, found.file, new Map([[found.file, null]]));
	return carryOut(context, { steps: [{ file: found.file, base }], author, message: title });
}
