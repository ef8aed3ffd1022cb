/**
 * Files on their way into a form, many at once: each prepared beside the others, kept in the order they were chosen.
 * One that cannot be read says so under its name and holds up none; what may go better a second time can be tried again.
 */
import { store } from '../saving/store.ts';
import type { Drawn } from './draw.ts';
import type { Marks } from './marks.ts';
import { prepared, type Prepared } from './upload.ts';

export interface Incoming {
	id: number;
	file: File;
	stage: 'waiting' | 'working' | 'failed';
	/** Of one that failed: a sentence. */
	why?: string;
}

export interface Kept {
	/** As an entry refers to it: `../media/notices/照片.jpg`. */
	reference: string;
	/** As it was chosen. */
	file: File;
	/** What it said of itself then. */
	marks: Marks;
}

/** Whoever keeps a ready file; undefined: it could not, and has said so. */
export type Keep = (ready: Drawn) => Promise<string | undefined>;

/** How many are on their way in all forms: nothing is saved before they are there. */
export const underWay = store(0);

let lastId = 0;
/** Names are given one after another: two of the same name at once would have the same. */
let keeping: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const done = keeping.then(work);
	keeping = done.catch(() => undefined);
	return done;
}

export class IncomingFiles {
	readonly list = store<readonly Incoming[]>([]);
	/** Of those that were on their way together: how many are through. */
	readonly progress = store({ done: 0, of: 0 });
	/** Of those chosen last: what each said of itself, where it said anything. */
	readonly told = store<readonly Kept[]>([]);
	readonly #keep: Keep;
	readonly #onKept: (kept: Kept) => void;
	#before: Promise<unknown> = Promise.resolve();
	#left = false;

	constructor(keep: Keep, onKept: (kept: Kept) => void) {
		this.#keep = keep;
		this.#onKept = onKept;
	}

	/** @param refusal what is wrong with one for this place, by its name */
	take(files: readonly File[], refusal: (file: File) => string | undefined): void {
		const fresh = files.map((file): Incoming => {
			const why = refusal(file);
			lastId += 1;
			return { id: lastId, file, ...(why ? { stage: 'failed', why } : { stage: 'waiting' }) };
		});
		this.told.set([]);
		this.list.set([...this.list.get(), ...fresh]);
		for (const one of fresh) if (one.stage === 'waiting') this.#start(one);
	}

	retry(id: number): void {
		const one = this.list.get().find((other) => other.id === id);
		if (!one) return;
		this.#put({ id, file: one.file, stage: 'waiting' });
		this.#start(one);
	}

	dismiss(id: number): void {
		this.list.set(this.list.get().filter((one) => one.id !== id));
	}

	/** The form is gone: what comes now belongs nowhere. */
	leave(): void {
		this.#left = true;
	}

	/** Asked again after each wait. */
	#isGone(): boolean {
		return this.#left;
	}

	#put(next: Incoming): void {
		this.list.set(this.list.get().map((one) => (one.id === next.id ? next : one)));
	}

	#start({ id, file }: Incoming): void {
		underWay.set(underWay.get() + 1);
		const { done, of } = this.progress.get();
		this.progress.set(done === of ? { done: 0, of: 1 } : { done, of: of + 1 });
		const begin = () => {
			if (!this.#isGone()) this.#put({ id, file, stage: 'working' });
			return !this.#isGone();
		};
		const ready = prepared(file, begin).catch(() => `“${file.name}”没有处理成，请再试一次`);
		this.#before = this.#before.then(async () => {
			const why = await this.#finish(file, await ready);
			underWay.set(underWay.get() - 1);
			const now = this.progress.get();
			this.progress.set({ ...now, done: now.done + 1 });
			if (this.#left) return;
			if (why === undefined) this.dismiss(id);
			else this.#put({ id, file, stage: 'failed', why });
		});
	}

	/** @returns why it was not kept */
	async #finish(file: File, ready: Prepared | string): Promise<string | undefined> {
		if (this.#left) return undefined;
		if (typeof ready === 'string') return ready;
		const reference = await inTurn(() => this.#keep(ready)).catch(() => undefined);
		if (reference === undefined) return `“${file.name}”没有放进来，请再试一次`;
		if (this.#isGone()) return undefined;
		const kept = { reference, file, marks: ready.marks };
		if (kept.marks.place || kept.marks.ai) this.told.set([...this.told.get(), kept]);
		this.#onKept(kept);
		return undefined;
	}
}
