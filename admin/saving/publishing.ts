/** Whether what was saved is on the site: of each article apart, until its page answers or it is known why not. */
import { editorSentence, type Finding } from '../../src/gate/finding.ts';
import { readEntryFile } from '../record/entry.ts';
import type { Publication, Reason } from '../record/status-line.ts';
import { textOf } from '../record/text-of.ts';
import { ask } from '../server/client/ask.ts';
import type { Status } from '../server/protocol.ts';
import { owed } from './owed.ts';
import { answers, placeOf, type PlaceOnSite } from './place.ts';
import type { Save } from './save.ts';
import { store } from './store.ts';

export interface Publishing extends Publication, PlaceOnSite {
	/** Generation of the site that holds it. */
	generation: number;
	title: string;
}

/** By path. */
export const publications = store<ReadonlyMap<string, Publishing>>(new Map());
/** Path of what was saved last. */
export const lastSaved = store('');

/** Who follows a path now: a later save takes over. */
const followers = new Map<string, symbol>();

/** Milliseconds between two questions: while the site is made, and while others mend what is in the way. */
const [soon, seldom] = [200, 5_000];
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

export function keepPublication(path: string, one: Publishing | undefined): void {
	const kept = new Map(publications.get());
	if (one) kept.set(path, one);
	else kept.delete(path);
	publications.set(kept);
}

/** What the gate found, by the titles that staff know their articles by. */
const reasonOf = ({ file, editor }: Finding): Reason => ({
	title: editor.title,
	message: editorSentence(editor),
	path: `content/${file}`,
	field: editor.field,
});

function titleIn(path: string, raw: string): string {
	return path.endsWith('.md') && raw !== '' ? textOf(readEntryFile(raw)['title']) : '';
}

/** Follows one save until the site holds it. */
export function followSave({ path, raw, answer }: NonNullable<Save['done']>): void {
	const { generation, notice, owed: count } = answer;
	owed.set(count);
	lastSaved.set(path);
	const about = { path, generation, title: titleIn(path, raw), ...placeOf(path, raw) };
	void follow({ ...about, phase: 'building', ...(notice ? { message: notice } : {}) });
}

async function follow(begun: Publishing): Promise<void> {
	const { path } = begun;
	const me = Symbol(path);
	followers.set(path, me);
	keepPublication(path, begun);
	for (let turn = 0; turn < 1200 && followers.get(path) === me; turn += 1) {
		const status = await ask('status', {}).catch(() => undefined);
		const next = status && (await settled(status, begun));
		if (next && followers.get(path) === me) keepPublication(path, next);
		if (next?.phase === 'online') return;
		await pause(next ? seldom : soon);
	}
}

const notThere = '网站更新了，可是这一篇的网页打不开，请告诉信息员';

/** Servers that read from elsewhere may take a moment to see what is new. */
async function answersSoon(address: string): Promise<boolean> {
	for (let turn = 0; turn < 10; turn += 1) {
		if (await answers(address)) return true;
		await pause(soon);
	}
	return false;
}

/** @returns undefined while the site is being made */
async function settled(status: Status, begun: Publishing): Promise<Publishing | undefined> {
	const { address, generation } = begun;
	if (status.published >= generation) {
		if (address === undefined) return { ...begun, phase: 'online' };
		if (await answersSoon(address)) return { ...begun, phase: 'online', open: true };
		return { ...begun, phase: 'failed', message: notThere };
	}
	if (status.building || status.error === undefined) return undefined;
	const open = address !== undefined && (await answers(address));
	return {
		...begun,
		phase: 'failed',
		message: status.error,
		reasons: (status.findings ?? []).map(reasonOf),
		...(open ? { open } : {}),
	};
}

/** Looks at the page of an article that is opened; one that is followed is known. */
export async function lookAtPage(path: string, raw: string): Promise<void> {
	const known = publications.get().get(path);
	const { address } = placeOf(path, raw);
	if (address === undefined || (known && known.phase !== 'online')) return;
	const open = await answers(address);
	const status = await ask('status', {}).catch(() => undefined);
	if (publications.get().get(path) !== known) return;
	const generation = status?.saved ?? 0;
	// What the save itself had to say stays until the next one.
	const said = known?.message === undefined ? {} : { message: known.message };
	const begun = { path, generation, address, title: titleIn(path, raw), ...said };
	if (open) keepPublication(path, { ...begun, phase: 'online', open });
	else void follow({ ...begun, phase: 'building' });
}
