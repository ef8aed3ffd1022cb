/** What is written and not saved goes to the server every few seconds, for its writer alone. */
import { ask } from '../server/client/ask.ts';
import type { CopyHead, Place } from '../server/protocol.ts';
import type { OpenedFile } from './opened.ts';
import { store } from './store.ts';

/** Of the copy last kept of the form that is open: 16:20. */
export const keptAt = store<string | undefined>(undefined);

const key = 'linli-device';

const randomName = () =>
	[...crypto.getRandomValues(new Uint8Array(10))]
		.map((byte) => byte.toString(36).padStart(2, '0'))
		.join('');

let forThisPage: string | undefined;

/** This browser by a name of its own; one that may keep nothing has another each time. */
export function device(): string {
	try {
		const known = localStorage.getItem(key) ?? randomName();
		localStorage.setItem(key, known);
		return known;
	} catch {
		return (forThisPage ??= randomName());
	}
}

/** Where copies of a new article go: each form has a place of its own. */
export const freshPlace = (collection: string) => `new/${collection}/${randomName()}`;

/** What the form holds that is open. */
export interface Written {
	place: string;
	raw: string;
	base?: OpenedFile | undefined;
}

let under = Promise.resolve();
let open: string | undefined;

/** The form that is open now; undefined: none that is kept. */
export function openPlace(place: string | undefined): void {
	open = place;
	keptAt.set(undefined);
}

/** The copy that a save makes good. */
export const madeGood = (): Place | undefined =>
	open === undefined ? undefined : { place: open, device: device() };

/** @param author on one's own computer; one copy after another, or an older one could come last */
export function keepCopy({ place, raw, base }: Written, author: string): Promise<void> {
	const question = {
		...{ author, place, raw, device: device() },
		...(base ? { base: { raw: base.raw, ...(base.hash ? { hash: base.hash } : {}) } } : {}),
	};
	const work = async () => {
		const { at } = await ask('keep', question);
		if (place === open) keptAt.set(at.slice(11));
	};
	// Not kept: the browser has it still, and the next one follows in seconds.
	under = under.then(work).catch((error: unknown) => console.warn(String(error)));
	return under;
}

/** After what was on its way has come. */
export async function forgetCopy({ place, device: of }: Place, author: string): Promise<void> {
	await under;
	await ask('forget', { author, place, device: of });
}

export async function copiesOf(author: string): Promise<CopyHead[]> {
	const { copies } = await ask('copies', { author });
	return copies;
}

/** A copy that was chosen in a list, to be put into the form that opens next. */
export const wanted = store<CopyHead | undefined>(undefined);
