/** Saving: checked, written whole, committed – or refused with nothing changed. */
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Saved, SaveRequest } from '../protocol.ts';
import { settings } from '../../../src/collections/index.ts';
import { complaintsNow } from '../../../src/collections/editor/new-values.ts';
import { isRevision, revisionOf } from '../../../src/collections/revisions.ts';
import type { Setting } from '../../../src/collections/settings.ts';
import { foundOf, schema } from '../../../src/gate/rules/entry/form/schema.ts';
import { findingOf } from '../../../src/gate/voices.ts';
import { askGate } from './gatekeeper.ts';
import { afterwards, noteReturn, noting } from './noting.ts';
import { othersInstead } from './many/in-use.ts';
import { newOnes } from './incoming-media.ts';
import { lay } from './lay.ts';
import { refuseWithoutRoom, roomNotice } from './media-room.ts';
import { forgetSent } from './sent-media.ts';
import type { Step } from './journal.ts';
import { titleOf, yaml } from './titles.ts';
import { trailersTogether } from '../git/trailers.ts';
import { contentPath, type ContentPath } from '../paths.ts';
import { disk, isDiskError, refused, RequestError } from '../request-error.ts';
import { refuseStale } from './stale.ts';
import { hashOf } from '../whole-files.ts';
import type { EditorContext } from '../context.ts';
import type { Asker } from '../door.ts';
import { carryOut, textAt } from './carry-out.ts';
import { refuseUntold } from './untold.ts';
import { refuseUnlessMay } from './deeds.ts';
import { judge, refuseRemoval, standingOf, type Judged } from './office.ts';

interface Prepared {
	steps: Step[];
	judged: Judged[];
	/** What stood there. */
	before?: string | undefined;
	/** What else comes of it, for the history. */
	said?: string;
}

async function prepare(
	context: EditorContext,
	request: SaveRequest,
	asker: Asker,
	laid: string[],
): Promise<Prepared> {
	const { root, room } = context;
	const file = request.file && contentPath(root, request.file.path);
	if (file?.kind === 'media') throw refused('正文不能存到图片和附件的文件夹里。', 403);
	const from = file && request.file?.revision ? revisionFor(root, file) : undefined;
	const before = textAt((from ?? file)?.absolute);
	if (file) refuseUnlessMay(asker, file, before, request.file?.raw);
	else asker.may('write');
	const media = await newOnes(context, request.media);
	await refuseWithoutRoom(root, context.mediaQuota, media);
	if (file) await refuseStale(root, file, request.file?.base);
	const steps: Step[] = [];
	for (const { file: name, absolute, bytes } of media)
		steps.push({ file: name, temporary: await lay(room, absolute, bytes, laid) });
	if (!file || !request.file) return { steps, judged: [] };
	const { raw: after, base, revision, instead } = request.file;
	if (from) await refuseStale(root, from, revision);
	refuseUntold(context, file, from ? textAt(file.absolute) : before, after);
	const change = { before, after, reason: request.reason, from };
	const judged = await judge(context, asker, file, change);
	const temporary = await lay(room, file.absolute, after, laid);
	steps.push({ file: file.file, temporary, ...(base === undefined ? {} : { base }) });
	// It goes with its publication: the same version holds both.
	if (from && revision) steps.push({ file: from.file, base: revision });
	const saving = { asker, laid, covers: true };
	const others = await othersInstead(context, file, { before, after, instead }, saving);
	steps.push(...others.prepared.map(({ step }) => step));
	const overlay = new Map(steps.map((step) => [step.file, step.temporary ?? null]));
	await askGate(context.store, file.file, overlay);
	refusePast(context, file, after);
	const all = [judged, ...others.prepared.map((one) => one.judged)].filter(
		(one) => one !== undefined,
	);
	return { steps, judged: all, before, ...(others.said ? { said: others.said } : {}) };
}

/** The correction that is to replace an entry. */
function revisionFor(root: string, { kind, path }: ContentPath): ContentPath {
	if (kind !== 'entry' || isRevision(path.slice('content/'.length)))
		throw refused('只有栏目里的文章有修改稿。请刷新页面再试。');
	return contentPath(root, `content/${revisionOf(path.slice('content/'.length))}`);
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

/** `发布：停水检修` */
function messageOf(request: SaveRequest): string {
	return `${request.what || '保存'}：${titleOf(request)}`;
}

/** Said to whoever has just sent a picture or an attachment. */
async function withRoomNotice(
	{ root, mediaQuota }: EditorContext,
	{ media }: SaveRequest,
	saved: Saved,
): Promise<Saved> {
	const room = media.length > 0 ? await roomNotice(root, mediaQuota) : undefined;
	const notice = [saved.notice, room].filter(Boolean).join(' ');
	return notice === '' ? saved : { ...saved, notice };
}

/** With what is known of the article to who has saved it: asked when the next save has its turn already. */
export async function withStanding(
	context: EditorContext,
	{ file }: SaveRequest,
	asker: Asker,
	saved: Saved,
): Promise<Saved> {
	if (!file) return saved;
	const standing = await standingOf(context, asker, contentPath(context.root, file.path), file.raw);
	return standing ? { ...saved, standing } : saved;
}

/** @throws RequestError with everything as it was */
export async function save(
	context: EditorContext,
	request: SaveRequest,
	asker: Asker,
): Promise<Saved> {
	if (!request.file && request.media.length === 0) throw refused('没有要保存的内容。');
	const laid: string[] = [];
	try {
		const { steps, judged, before, said } = await prepare(context, request, asker, laid);
		const also = request.media.map(({ path }) => contentPath(context.root, path).file);
		const author = asker.name ?? request.author;
		const trailers = judged.length > 0 ? { trailers: trailersTogether(judged) } : {};
		const message = messageOf(request) + (said ? `（${said}）` : '');
		const intent = { steps, also, author, message, ...trailers };
		const carried = await noting(asker, judged, () => carryOut(context, intent));
		await forgetSent(context.room, request.media);
		const saved = await withRoomNotice(context, request, carried);
		if (!request.file) return saved;
		const { path, raw } = request.file;
		const sent = { before, after: raw, by: author, reason: request.reason };
		const returned = await noteReturn(context, asker, contentPath(context.root, path), sent);
		return { hash: hashOf(raw), ...saved, ...(returned ? { returned } : {}) };
	} catch (error) {
		throw isDiskError(error) ? disk(error) : error;
	} finally {
		await Promise.all(laid.map((path) => rm(path, { force: true })));
	}
}

/** Removing: the same guards; the history keeps the file. @throws RequestError with everything as it was */
export async function remove(
	context: EditorContext,
	{ path, base, author: typed }: { path: string; base: string; author: string },
	asker: Asker,
): Promise<Saved> {
	const author = asker.name ?? typed;
	const found = contentPath(context.root, path);
	if (found.kind !== 'entry')
		throw refused('只能删除栏目里的文章，设置、图片和附件不能在这里删。', 403);
	refuseUnlessMay(asker, found, textAt(found.absolute), undefined);
	await refuseRemoval(context, asker, found);
	await refuseStale(context.root, found, base);
	const title = messageOf({
		what: '删除',
		author,
		media: [],
		file: { path, raw: await readFile(join(context.root, found.file), 'utf8') },
	});
	await askGate(context.store, found.file, new Map([[found.file, null]]));
	const intent = { steps: [{ file: found.file, base }], author, message: title };
	const saved = await carryOut(context, intent);
	afterwards(() => asker.record?.removed(found.file));
	await noteReturn(context, asker, found, { by: author });
	return saved;
}
