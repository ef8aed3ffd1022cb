/** Whether what was saved last is on the site: 正在发布… → 已上线, or why not. */
import { addressOf as entryAddress, isStaged } from '../../src/collections/collection.ts';
import { definitionOf } from '../../src/collections/index.ts';
import { editorSentence, type Finding } from '../../src/gate/finding.ts';
import { readEntryFile } from '../record/entry.ts';
import { isOut, stateOf } from '../record/stage.ts';
import { ask } from '../server/client/ask.ts';
import type { Status } from '../server/protocol.ts';
import { owed } from './owed.ts';
import type { Save } from './save.ts';
import { store } from './store.ts';

interface Reason {
	/** Of the article that is in the way; '' where it has none or cannot be read. */
	title: string;
	message: string;
}

export interface Publishing {
	path: string;
	phase: 'building' | 'online' | 'failed';
	/** Its time is still to come: then it goes online by itself. */
	later?: true;
	/** For `failed`: why; otherwise what is to be known. */
	message?: string;
	/** For `failed`: which articles are in the way. */
	reasons?: Reason[];
	/** Address on the site, when the entry has one. */
	address?: string;
}

export const publishing = store<Publishing | undefined>(undefined);

const fileForm = /^content\/([a-z]+)\/(?:.+\/)?([^/]+)\.md$/;
const definitionAt = (path: string) => definitionOf(fileForm.exec(path)?.[1] ?? '');

/** `content/notices/20261122-0930.md` → `/notices/20261122-0930/`. */
export function addressOf(path: string): string | undefined {
	const definition = definitionAt(path);
	return definition && entryAddress(definition, fileForm.exec(path)?.[2] ?? '');
}

function isStagedAt(path: string): boolean {
	const definition = definitionAt(path);
	return definition !== undefined && isStaged(definition);
}

/** What the gate found, by the titles that staff know their articles by. */
const reasonOf = ({ editor }: Finding): Reason => ({
	title: editor.title,
	message: editorSentence(editor),
});

/** Where what was written stands: on the site, there later, or nowhere. A page without stages is simply there. */
export function placeOf(path: string, raw: string): Pick<Publishing, 'address' | 'later'> {
	const address = path.endsWith('.md') && raw !== '' ? addressOf(path) : undefined;
	if (address === undefined) return {};
	const data = readEntryFile(raw);
	if (stateOf(data) === 'scheduled') return { later: true };
	return isOut(data) || !isStagedAt(path) ? { address } : {};
}

/** Follows one save until the site holds it. A later save takes over. */
export function followSave({ path, raw, answer }: NonNullable<Save['done']>): void {
	const { generation, notice, owed: count } = answer;
	owed.set(count);
	const about = { path, ...placeOf(path, raw) };
	publishing.set({ ...about, phase: 'building', ...(notice ? { message: notice } : {}) });
	const mine = publishing.get();
	void follow(generation, (phase, message, reasons) => {
		if (publishing.get() !== mine) return false;
		if (phase !== 'building')
			publishing.set({
				...about,
				phase,
				...((message ?? notice) ? { message: message ?? notice ?? '' } : {}),
				...(reasons ? { reasons } : {}),
			});
		return true;
	});
}

type Report = (phase: Publishing['phase'], message?: string, reasons?: Reason[]) => boolean;

async function follow(generation: number, report: Report): Promise<void> {
	for (let turn = 0; turn < 1200; turn += 1) {
		const status = await ask('status', {}).catch(() => undefined);
		if (status && settled(status, generation, report)) return;
		if (!report('building')) return;
		await new Promise((done) => setTimeout(done, 200));
	}
}

function settled(status: Status, generation: number, report: Report): boolean {
	if (status.published >= generation) {
		report('online');
		return true;
	}
	if (status.building || status.error === undefined) return false;
	report('failed', status.error, (status.findings ?? []).map(reasonOf));
	return true;
}
