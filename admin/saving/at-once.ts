/** Several articles changed by one press, in one version, and the way back. */
import { definitions } from '../../src/collections/index.ts';
import type { Act } from '../record/at-once.ts';
import { takenBack } from '../record/at-once.ts';
import { readEntryFile, writeEntryFile, type Data } from '../record/entry.ts';
import { keptAsOpened } from '../record/kept-as-opened.ts';
import { shanghaiNow } from '../record/moments.ts';
import { reviewWhenSaved } from '../record/signing.ts';
import { ask } from '../server/client/ask.ts';
import type { Standing } from '../server/office-protocol.ts';
import type { SavedAll } from '../server/protocol.ts';
import { may } from './office.ts';
import { followSave } from './publishing.ts';

interface Opened {
	path: string;
	raw: string;
	base: string;
	standing: Standing | undefined;
}

/** What stands there, and what it was changed from. */
interface Changed {
	path: string;
	before: string;
	after: string;
	hash: string;
}

export interface Done {
	what: string;
	changed: Changed[];
	answer: SavedAll;
}

/** Reads that are under way at a time. */
const together = 6;

async function opened(path: string): Promise<Opened> {
	const answer = await ask('read', { path });
	if ('absent' in answer) throw new Error(answer.absent);
	return { path, raw: answer.raw, base: answer.hash, standing: answer.standing };
}

async function openedAll(paths: readonly string[]): Promise<Opened[]> {
	const all: Opened[] = [];
	for (let place = 0; place < paths.length; place += together)
		all.push(...(await Promise.all(paths.slice(place, place + together).map(opened))));
	return all;
}

function keysOf(path: string): string[] {
	const name = path.split('/')[1] ?? '';
	return Object.keys((definitions as Record<string, { fields: object }>)[name]?.fields ?? {});
}

/** The names that stand under its reviews then: in an office a changed word takes them off. */
function reviewed(before: Data, after: Data, standing: Standing | undefined, name: string): Data {
	if (!standing) return after;
	const { required, holding } = standing;
	const review = reviewWhenSaved(before, after, {
		name,
		publishes: may('finalReview'),
		required,
		holding,
	});
	return { ...after, review: Object.keys(review).length > 0 ? review : undefined };
}

/** Its file as it would stand; the same bytes where nothing is changed. */
function written({ path, raw, standing }: Opened, change: (data: Data) => Data, name: string) {
	const before = readEntryFile(raw);
	const after = change(before);
	if (after === before) return raw;
	const meant = reviewed(before, after, standing, name);
	return keptAsOpened(path, raw, writeEntryFile(meant, keysOf(path)));
}

type Edit = (one: Opened) => (data: Data) => Data;

async function changeEach(
	{ paths, what, name }: { paths: readonly string[]; what: string; name: string },
	edit: Edit,
): Promise<Done | undefined> {
	const all = (await openedAll(paths)).map((one) => ({
		...one,
		after: written(one, edit(one), name),
	}));
	const files = all
		.filter(({ raw, after }) => raw !== after)
		.map(({ path, after, base }) => ({ path, raw: after, base }));
	if (files.length === 0) return undefined;
	const answer = await ask('saveAll', { author: name, what, files });
	followSave({ path: files[0]?.path ?? '', raw: '', answer });
	const hashes = new Map(files.map(({ path }, place) => [path, answer.hashes[place] ?? '']));
	const changed = all.flatMap(({ path, raw, after }) => {
		const hash = hashes.get(path);
		return hash === undefined ? [] : [{ path, before: raw, after, hash }];
	});
	return { what, changed, answer };
}

/** @param name of who does it @returns undefined where nothing had to be changed @throws RefusalError with nothing changed */
export const changeAll = (paths: readonly string[], { what, change }: Act, name: string) =>
	changeEach({ paths, what, name }, () => change);

/** @throws RefusalError with nothing changed, also where somebody has changed one of them since */
export function takeBackAll({ what, changed }: Done, name: string): Promise<Done | undefined> {
	const known = new Map(changed.map((one) => [one.path, one]));
	const paths = [...known.keys()];
	const now = shanghaiNow();
	return changeEach({ paths, what: `撤销“${what}”`, name }, ({ path, raw }) => (data) => {
		const one = known.get(path);
		// Whatever somebody has written since stays: the server is told of what we left there, and refuses.
		if (!one || raw !== one.after)
			throw new Error('有人刚刚又改过其中一篇，没有撤销。请打开那一篇看看。');
		return takenBack(readEntryFile(one.before), data, now);
	});
}
