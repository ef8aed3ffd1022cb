/** Whether what was saved last is on the site: 正在发布… → 已上线, or why not. */
import { addressOf as entryAddress } from '../../src/collections/collection.ts';
import { definitionOf } from '../../src/collections/index.ts';
import { readEntryFile } from '../record/entry.ts';
import { ask } from '../server/client/ask.ts';
import type { Status } from '../server/protocol.ts';
import { owed } from './owed.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import type { Save } from './save.ts';
import { store } from './store.ts';
import { textOf } from '../record/text-of.ts';

export interface Publishing {
	path: string;
	phase: 'building' | 'online' | 'failed';
	/** For `failed`: why; otherwise what is to be known. */
	message?: string;
	/** For `failed`: which articles are in the way. */
	reasons?: Reason[];
	/** Address on the site, when the entry has one. */
	address?: string;
}

export const publishing = store<Publishing | undefined>(undefined);

/** `content/notices/20261122-0930.md` → `/notices/20261122-0930/`. */
export function addressOf(path: string): string | undefined {
	const match = /^content\/([a-z]+)\/(?:.+\/)?([^/]+)\.md$/.exec(path);
	const definition = definitionOf(match?.[1] ?? '');
	return definition && entryAddress(definition, match?.[2] ?? '');
}

/** An entry that is no draft and whose time has come has a page. */
function hasPage(raw: string): boolean {
	return raw !== '' && !['draft', 'review'].includes(textOf(readEntryFile(raw)['stage']));
}

/** Follows one save until the site holds it. A later save takes over. */
export function followSave({ path, raw, answer }: NonNullable<Save['done']>): void {
	const { generation, notice, owed: count } = answer;
	owed.set(count);
	const address = path.endsWith('.md') && hasPage(raw) ? addressOf(path) : undefined;
	const about = { path, ...(address ? { address } : {}) };
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
		if (status && (await settled(status, generation, report))) return;
		if (!report('building')) return;
		await new Promise((done) => setTimeout(done, 200));
	}
}

async function settled(status: Status, generation: number, report: Report): Promise<boolean> {
	if (status.published >= generation) {
		report('online');
		return true;
	}
	if (status.building || status.error === undefined) return false;
	report('failed', status.error, await reasonsOf(status.findings ?? []));
	return true;
}
