/** An office under attack: what may be asked of it, and the expectation that it refuses and that nothing is changed. */
import { afterAll, beforeAll, expect } from 'vitest';
import { length } from '../../../../length.ts';
import { hasNginx } from '../../../../nginx.ts';
import { gitIn, tree } from '../office.ts';
import {
	accountAsks,
	editorAsks,
	servedOffice,
	type Attempt,
	type ServedOffice,
} from './office.ts';

/** Whom an attack on accounts is about. */
const id = 2;
const asks: Record<string, unknown> = {
	...editorAsks,
	...Object.fromEntries(
		Object.entries(accountAsks(id)).map(([name, ask]) => [`accounts/${name}`, ask]),
	),
};

/** Every door that asks who comes: `save`, `accounts/invite`. */
export const every = Object.keys(asks);

/** What somebody who may would send there. */
export const attemptOf = (name: string): Attempt => ({
	url: `/admin/api/${name}`,
	body: asks[name],
});

/** All that an attack could change: content, versions, accounts, one-time addresses. */
function standing(one: ServedOffice): string {
	return JSON.stringify([
		tree(one),
		gitIn(one.repository, 'rev-parse', 'HEAD'),
		one.db.prepare('SELECT * FROM person').all(),
		one.db.prepare('SELECT * FROM ticket').all(),
		one.db.prepare('SELECT * FROM recovery').all(),
		...['wrote', 'reviewed', 'returned'].map((table) =>
			one.db.prepare(`SELECT * FROM ${table}`).all(),
		),
	]);
}

/** Each attack is tried on the office itself, and (whole) through a real nginx. */
export const ways = [
	'at the office itself',
	...(hasNginx && length !== 'short' ? ['through nginx'] : []),
];

/** What a proxy refuses in its own words never came to us. */
const byProxy = [400, 404, 405, 411, 413, 414, 501];

interface Besieging {
	/** More, below `content/`. */
	files?: Record<string, string>;
	/** What is done before anybody attacks. */
	prepare?: (one: ServedOffice) => Promise<void>;
}

/** One office for the tests of a file. */
export function besieged(way: string, { files = {}, prepare }: Besieging = {}) {
	const behindNginx = way === 'through nginx';
	let one: ServedOffice;
	let before: string;
	beforeAll(async () => {
		one = await servedOffice({ behindNginx, files });
		await prepare?.(one);
		before = standing(one);
	});
	afterAll(() => one.close());

	const expectUnchanged = () => expect(standing(one)).toBe(before);

	/** Refused with one of these statuses, in Chinese, without a cookie or a word of an article, and nothing is changed. */
	async function expectRefused(attempt: Attempt, statuses: readonly number[] = [401, 403]) {
		const { status, body, text, headers } = await one.send(attempt);
		const ours = body !== undefined || !behindNginx;
		expect(ours ? statuses : byProxy, text).toContain(status);
		expect(headers['set-cookie']).toBeUndefined();
		if (ours) expect((body as { message: string }).message).toMatch(/[\u4e00-\u9fff]{4}/);
		expect(text).not.toMatch(/node:|\.ts:|Error:|SQLITE/i);
		expect(text).not.toContain('停水');
		expectUnchanged();
	}
	return { office: () => one, expectRefused, expectUnchanged };
}
