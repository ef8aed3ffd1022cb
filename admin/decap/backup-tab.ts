/**
 * The backup of a new article belongs to the tab it is written in: two tabs may each hold one of the same
 * column. A tab that is gone leaves its backup to the next one that begins such an article.
 */

/** What of the browser's store is needed here. */
export interface Kept {
	getItem: (key: string) => Promise<unknown>;
	setItem: (key: string, value: unknown) => Promise<unknown>;
	removeItem: (key: string) => Promise<void>;
	keys: () => Promise<string[]>;
}

type Message = { ask: true } | { alive: string };

const answerWithin = 200;
// A crashed tab's lock is let go a moment later; a tab that sleeps or shows a question keeps its own.
const releasedWithin = 3000;

// Made anew at each opening and kept nowhere: a duplicated tab would copy it.
const ownTab = `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;

const channel = new BroadcastChannel('linli-backup');
const living = new Set<string>();
channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
	if ('alive' in data) living.add(data.alive);
	else channel.postMessage({ alive: ownTab } satisfies Message);
});

// Absent over plain http: there the answer alone has to do.
const locks = navigator.locks as LockManager | undefined;
const lockOf = (tab: string) => `linli-backup-${tab}`;
void locks?.request(lockOf(ownTab), () => new Promise<never>(() => undefined));

/** No slug holds a stroke at its head: `backup.notices/1795305600000-k3x9ab`. */
const before = (collection: string) => `backup.${collection}/`;

/** Where this tab's new article of a column is kept. */
export const ownKey = (collection: string) => before(collection) + ownTab;

async function isGone(tab: string): Promise<boolean> {
	if (tab === ownTab || living.has(tab)) return false;
	if (!locks) return true;
	const signal = AbortSignal.timeout(releasedWithin);
	return locks.request(lockOf(tab), { signal }, () => true).catch(() => false);
}

/** Keys of a column's new articles whose tab is gone; before November 2026 all tabs shared `backup.notices`. */
async function orphans(keys: readonly string[], collection: string): Promise<string[]> {
	const head = before(collection);
	const others = keys.filter((key) => key.startsWith(head) && key !== head + ownTab);
	const shared = keys.filter((key) => key === `backup.${collection}`);
	if (others.length === 0) return shared;
	living.clear();
	channel.postMessage({ ask: true } satisfies Message);
	await new Promise((done) => setTimeout(done, answerWithin));
	const gone = await Promise.all(others.map((key) => isGone(key.slice(head.length))));
	return [...shared, ...others.filter((_, index) => gone[index])];
}

const savedAt = (backup: unknown) => (backup as { at?: number } | null)?.at ?? 0;

async function newestOrphan(kept: Kept, collection: string): Promise<unknown> {
	const found = await Promise.all(
		(await orphans(await kept.keys(), collection)).map(async (key) => ({
			key,
			backup: await kept.getItem(key),
		})),
	);
	const newest = found.sort((a, b) => savedAt(a.backup) - savedAt(b.backup)).at(-1);
	if (!newest) return null;
	await kept.setItem(ownKey(collection), newest.backup);
	await kept.removeItem(newest.key);
	return newest.backup;
}

/** The backup of a new article: this tab's own, else the newest of a tab that is gone, which is now this tab's. */
export async function takeOver(kept: Kept, collection: string): Promise<unknown> {
	const own = await kept.getItem(ownKey(collection));
	if (own) return own;
	const take = () => newestOrphan(kept, collection);
	// One at a time: two tabs opened again at once get one backup each.
	return locks ? locks.request('linli-backup', take) : take();
}
