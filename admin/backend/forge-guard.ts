/** Nobody's save goes over a text its writer has not seen. */
import { wallTime } from '../../src/lib/clock.ts';
import type { Refusal } from '../protocol.ts';
import type { Bases, Standing } from './forge-dialect.ts';
import { forget, openedAs, remember } from './opened.ts';
import { Refused } from './refused.ts';

/** What the guard asks the forge. */
export interface Witness {
	/** The file now; undefined when there is none. */
	standing(path: string): Promise<Standing | undefined>;
	lastChange(path: string): Promise<{ by?: string; at?: string }>;
}

/** A file as it is to be written. */
export interface Draft {
	path: string;
	/** undefined: the file is to be deleted */
	raw?: string;
}

/** Compares each file with the text that was opened (`opened.ts`) before it is saved or deleted. */
export class StaleGuard {
	/** Texts whose save got no answer: the forge may hold them, and they are ours. */
	readonly #unanswered = new Map<string, string | undefined>();
	readonly #witness: Witness;

	constructor(witness: Witness) {
		this.#witness = witness;
	}

	/** Call with a file's text when it is opened, and again when it is saved; undefined: no such file. */
	remember(path: string, raw: string | undefined): void {
		if (raw === undefined) forget(path);
		else remember(path, raw, undefined);
		this.#unanswered.delete(path);
	}

	/** Call when a save got no answer. */
	leaveOpen(drafts: readonly Draft[]): void {
		for (const { path, raw } of drafts) this.#unanswered.set(path, raw);
	}

	/**
	 * What each file's save goes over. Throws Refused when a file is not what was opened.
	 * @param fresh the entry is new, so that its file must not exist
	 */
	async bases(drafts: readonly Draft[], fresh: boolean): Promise<Bases> {
		const checked = drafts.map(async ({ path, raw }) => {
			const standing = await this.#witness.standing(path);
			if (!this.#isExpected(path, standing?.raw, fresh) && !(raw && standing?.raw === raw))
				throw new Refused(await this.#refusal(path, standing, fresh));
			return [path, standing?.version] as const;
		});
		return new Map(await Promise.all(checked));
	}

	/** Whether every file stands at the forge as it was to be saved. */
	async holds(drafts: readonly Draft[]): Promise<boolean> {
		const same = drafts.map(async ({ path, raw }) => {
			const standing = await this.#witness.standing(path);
			return standing?.raw === raw;
		});
		return (await Promise.all(same)).every(Boolean);
	}

	#isExpected(path: string, now: string | undefined, fresh: boolean): boolean {
		if (this.#unanswered.has(path) && this.#unanswered.get(path) === now) return true;
		if (fresh) return now === undefined;
		// A file that was never opened here cannot be compared.
		const opened = openedAs(path);
		return !opened || opened.raw === now;
	}

	async #refusal(path: string, standing: Standing | undefined, fresh: boolean): Promise<Refusal> {
		const { by, at } = await this.#witness.lastChange(path).catch(() => ({ by: '', at: '' }));
		const who = `${by ? `“${by}”` : '别人'}${at ? `在 ${at} ` : ''}`;
		if (!standing)
			return {
				error: 'missing',
				message: `没有保存：这篇内容已被${who}删除。您写的文字还在这里，请先复制下来；仍要发布的，请另建一篇`,
			};
		const current = {
			raw: standing.raw,
			hash: await sha256(standing.raw),
			...(by ? { by } : {}),
			...(at ? { at } : {}),
		};
		if (fresh)
			return {
				error: 'exists',
				message: `没有保存：同一编号的内容刚由${who}建好。您写的文字还在这里，请把发布时间改晚一分钟后再保存`,
				current,
			};
		return {
			error: 'changed',
			message: `没有保存：这篇内容在您打开以后由${who}改过，直接保存会盖掉别人的修改。您写的文字还在这里，请对照两份文字后再保存`,
			current,
		};
	}
}

/** An instant as a forge writes it → Shanghai wall time. */
export function momentOf(instant: string | undefined): string {
	return instant && !Number.isNaN(Date.parse(instant)) ? wallTime(new Date(instant)) : '';
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
