/** The office server killed at any moment while people sign in, save and publish: what was answered is kept, and nobody is in who was not. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { hashPassword } from '../../../../admin/server/accounts/passwords.ts';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { currentManifest, isWhole } from '../../../../publish/release/manifest.ts';
import { placesIn } from '../../../../publish/release/places.ts';
import { differences } from '../../../../publish/release/verify.ts';
import { countOf, startingSeed } from '../../../length.ts';
import { seeded } from '../../../seeded.ts';
import { notice } from '../../admin/server/office.ts';
import { asked, serveOffice, staff } from './busy.ts';
import { freePort } from '../../../ports.ts';

const kills = countOf({ short: 0, whole: 3, long: 20 });
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const password = '河边第三棵柳树往南走';
const pathOf = (who: number) => `content/notices/20261123-09${String(who + 10)}.md`;

/** What each has been answered, over all rounds. */
interface Answered {
	last: Map<number, string>;
	marks: string[];
	signIns: number;
}

/** Saves until the server is gone. The first of them changes what residents see. */
async function save(who: number, token: string, round: number, data: string, all: Answered) {
	for (let count = 0; ; count += 1) {
		const there = textAt(join(data, pathOf(who)));
		const mark = `第${who}位第${round}轮第${count}次`;
		const raw = `${notice(`停水检修之${who}`, who === 0 ? '' : 'stage: draft\n')}\n${mark}。\n`;
		const file = {
			path: pathOf(who),
			raw,
			...(there === undefined ? {} : { base: hashOf(there) }),
		};
		const ask = { author: '', what: '修改', file, media: [] };
		const answer = await asked(base, '/admin/api/save', ask, token).catch(() => undefined);
		if (!answer) return;
		expect(answer.status, answer.text).toBe(200);
		all.last.set(who, raw);
		all.marks.push(mark);
	}
}

/** undefined: there is none. */
const textAt = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Comes in until the server is gone; a wrong password never does. */
async function comeIn(all: Answered) {
	for (let count = 0; ; count += 1) {
		const right = count % 2 === 0;
		const ask = { login: 'p33', password: right ? password : '不是这个密码也不是那个' };
		const answer = await asked(base, '/admin/api/accounts/sign-in', ask).catch(() => undefined);
		if (!answer) return;
		if (!right) expect([401, 429]).toContain(answer.status);
		if (answer.status === 200) all.signIns += 1;
	}
}

test.runIf(kills > 0)(
	`${kills} kills of the office server`,
	{ timeout: kills * 60_000 + 240_000 },
	async () => {
		const data = mkdtempSync(join(tmpdir(), 'linli-killed-office-'));
		const tokens = staff(data, 4, await hashPassword(password));
		const all: Answered = { last: new Map(), marks: [], signIns: 0 };
		const random = seeded(startingSeed);
		const places = placesIn(data);
		for (let round = 0; round < kills; round += 1) {
			const server = await serveOffice(data, port, '编辑部：');
			// The last that was answered stands in its file, or one after it whose answer was cut off.
			for (const who of all.last.keys())
				expect(textAt(join(data, pathOf(who))), `SEED=${startingSeed}`).toMatch(
					/第\d位第\d+轮第\d+次。\n$/,
				);
			const before = all.marks.length;
			const work = [0, 1, 2].map((who) => save(who, tokens[who] ?? '', round, data, all));
			const entering = comeIn(all);
			// The first save after a start reads all the content: to be killed before it is answered proves nothing.
			await vi.waitFor(() => expect(all.marks.length).toBeGreaterThan(before), { timeout: 60_000 });
			await wait(random() * 3_000);
			server.kill('SIGKILL');
			await once(server, 'exit');
			await Promise.all([...work, entering]);
			const manifest = currentManifest(places);
			if (manifest) expect(isWhole(manifest)).toBe(true);
		}
		const server = await serveOffice(data, port, '网站是最新的。');
		const history = execFileSync('git', ['log', '--all', '-p', '--format=', '--', 'notices'], {
			cwd: join(data, 'content'),
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
		});
		expect(all.marks.filter((mark) => !history.includes(mark))).toEqual([]);
		const manifest = currentManifest(places);
		expect(manifest && (await differences(places, manifest))).toEqual([]);
		expect((await asked(base, '/admin/api/who', {}, 'A'.repeat(43))).status).toBe(401);
		expect((await asked(base, '/admin/api/who', {}, tokens[0])).status).toBe(200);
		server.kill();
		await once(server, 'exit');
		console.log(
			`${kills} 次中断（SEED=${startingSeed}）：答复过 ${all.marks.length} 次保存、${all.signIns} 次登录，丢了 0 件`,
		);
	},
);
