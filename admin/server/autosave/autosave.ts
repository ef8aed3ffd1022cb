/** What the desk asks of unsaved copies: keep mine, give mine back, forget mine; and who else has the article open. */
import type { Asker } from '../door.ts';
import type { EditorContext } from '../context.ts';
import type { Actions, CopyHead } from '../protocol.ts';
import { articleTitle } from '../saving/titles.ts';
import { wallTime } from '../../../src/lib/clock.ts';
import { definitionOf } from '../../../src/collections/index.ts';
import { contentPath } from '../paths.ts';
import { disk, isDiskError, refused, RequestError } from '../request-error.ts';
import type { Copy, Owner } from './copies.ts';
import type { Autosave } from './kept.ts';

type Ask<A extends keyof Actions> = Actions[A]['ask'];
type Answer<A extends keyof Actions> = Actions[A]['answer'];

/** Whoever types fast is kept every few seconds; more often it is no hand. */
const often = { times: 40, milliseconds: 60_000 };

const keyOf = ({ id, login, name }: Owner) => (id === undefined ? `n ${name}` : `p ${id} ${login}`);

/** The session's person; the name in the request is for one's own computer. */
export const ownerOf = ({ id, login, name }: Asker, author: string): Owner => ({
	id,
	login,
	name: name ?? author.trim(),
});

const freshPlace = /^new\/([a-z]+)\/[a-z0-9-]{8,40}$/;

/** @throws RequestError for a place that nothing could be saved at */
function refuseElsewhere({ root }: EditorContext, place: string): void {
	const [, collection] = freshPlace.exec(place) ?? [];
	if (collection !== undefined && definitionOf(collection)) return;
	if (contentPath(root, place).kind === 'media') throw refused('图片和附件没有草稿可以留。', 403);
}

function refuseOften({ times }: Autosave, owner: Owner, now: number): void {
	const key = keyOf(owner);
	const recent = (times.get(key) ?? []).filter((at) => now - at < often.milliseconds);
	if (recent.length >= often.times) {
		const message = '自动保存得太勤了，过一会儿会再存。写的都在这一页上。';
		throw new RequestError(429, { error: 'slow', message, seconds: 10 });
	}
	times.set(key, [...recent, now]);
}

const day = 86_400_000;

/** A server that runs for months forgets as well. */
function clearDaily(autosave: Autosave, now: number): void {
	if (now - autosave.clearedAt < day) return;
	autosave.clearedAt = now;
	autosave.copies.clear().catch((error: unknown) => console.error(error));
}

const headOf = ({ place, title, at, device }: Copy): CopyHead => ({
	place,
	title,
	device,
	at: wallTime(new Date(at)),
});

export async function keep(
	context: EditorContext,
	{ author, place, raw, base, device }: Ask<'keep'>,
	asker: Asker,
): Promise<Answer<'keep'>> {
	refuseElsewhere(context, place);
	const owner = ownerOf(asker, author);
	const at = Date.now();
	refuseOften(context.autosave, owner, at);
	const title = articleTitle('还没有标题', raw);
	const copy = { place, title, raw, device, at, ...(base ? { base } : {}) };
	try {
		await context.autosave.copies.keep(owner, copy);
	} catch (error) {
		throw isDiskError(error) ? disk(error) : error;
	}
	clearDaily(context.autosave, at);
	return { at: wallTime(new Date(at)) };
}

export function copies(
	{ autosave }: EditorContext,
	{ author }: Ask<'copies'>,
	asker: Asker,
): Answer<'copies'> {
	return { copies: autosave.copies.of(ownerOf(asker, author)).map(headOf) };
}

export function copy(
	{ autosave }: EditorContext,
	{ author, place, device }: Ask<'copy'>,
	asker: Asker,
): Answer<'copy'> {
	const found = autosave.copies.at(ownerOf(asker, author), place, device);
	if (!found) return {};
	const { raw, base } = found;
	return { copy: { ...headOf(found), raw, ...(base ? { base } : {}) } };
}

export async function forgetCopy(
	{ autosave }: EditorContext,
	{ author, place, device }: Ask<'forget'>,
	asker: Asker,
): Promise<Record<string, never>> {
	await autosave.copies.forget(ownerOf(asker, author), place, device);
	return {};
}

export function present(
	context: EditorContext,
	{ author, path, gone }: Ask<'present'>,
	asker: Asker,
): Answer<'present'> {
	refuseElsewhere(context, path);
	const owner = ownerOf(asker, author);
	const { present: windows } = context.autosave;
	if (!gone) return { others: windows.here(path, keyOf(owner), owner.name) };
	windows.gone(path, keyOf(owner));
	return { others: [] };
}

/** What is saved is no unsaved copy any more. */
export async function madeGood(
	context: EditorContext,
	{ author, kept }: Ask<'save'>,
	asker: Asker,
): Promise<void> {
	if (!kept) return;
	const forgetting = forgetCopy(context, { author, ...kept }, asker);
	await forgetting.catch((error: unknown) => console.error(error));
}
