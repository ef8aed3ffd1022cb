/** One question at a time: a late answer to an earlier one is dropped. */
import type { Found, Search } from '../contract.ts';
import { canSearch, troubleNow, type Trouble } from './able.ts';
import type { Question } from './address.ts';

let engine: Promise<Search> | undefined;

/** Fetches the engine: apart from the page, so that the page stands before it comes. */
function loadEngine(): Promise<Search> {
	engine ??= import('../engine/engine.ts').then(({ search }) => search);
	return engine;
}

/** Fetches the index ahead of the first question; what fails is said when one is asked. */
export async function warmUp(): Promise<void> {
	if (!canSearch()) return;
	await loadEngine()
		.then((search) => search('', { size: 0 }))
		.catch(() => undefined);
}

/** What is told, each only while no newer question has been asked. */
export interface Listener {
	answer: (found: Found) => void;
	/** The same answer with older years; `before` is what had been told. */
	older: (found: Found, before: Found) => void;
	olderFailed: (before: Found) => void;
	failed: (trouble: Trouble) => void;
	/** Nothing has come for a while: 1 = say that one is looking, 2 = that it takes long. */
	waiting: (step: 1 | 2) => void;
}

/** Milliseconds until one says that one is looking, and that it takes long. */
const patience = [500, 8000] as const;

/** `2026-11-28 10:00`: the page's clock, for a worker may have another. */
const shanghaiNow = () => new Date(Date.now() + 288e5).toISOString().slice(0, 16).replace('T', ' ');

let turn = 0;

/** Nothing that is on its way is wanted any more. */
export function forget(): void {
	turn += 1;
}

/** Asks the engine. @param whole older years are waited for, for they have been shown or counted before */
export async function ask(question: Question, listener: Listener, whole = false): Promise<void> {
	const mine = (turn += 1);
	const isWanted = () => mine === turn;
	if (!canSearch()) {
		listener.failed('old');
		return;
	}
	const timers = patience.map((milliseconds, place) =>
		setTimeout(() => {
			if (isWanted()) listener.waiting(place === 0 ? 1 : 2);
		}, milliseconds),
	);
	const { text, filters, sort, shown: size } = question;
	try {
		const search = await loadEngine();
		let found = await search(text, { filters, sort, size, now: shanghaiNow() });
		while (whole && found.older) found = await found.older;
		timers.forEach(clearTimeout);
		if (!isWanted()) return;
		listener.answer(found);
		await followOlder(found, isWanted, listener);
	} catch {
		timers.forEach(clearTimeout);
		// A module that did not come is not fetched again by itself; the next question may try.
		engine = undefined;
		const trouble = await troubleNow();
		if (isWanted()) listener.failed(trouble);
	}
}

/** Older years come one after another; each is told beside what stands on the page. */
async function followOlder(
	found: Found,
	isWanted: () => boolean,
	{ older, olderFailed }: Listener,
): Promise<void> {
	let shown = found;
	for (let next = found.older; next;) {
		const whole = await next.catch(() => undefined);
		if (!isWanted()) return;
		if (!whole) {
			olderFailed(shown);
			return;
		}
		older(whole, shown);
		if (shown.hits.length === 0) shown = whole;
		next = whole.older;
	}
}
