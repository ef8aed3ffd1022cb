/** A publisher killed at any moment: the site is the old one or the new one, whole, and the next one publishes. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { currentManifest } from '../../../../publish/release/manifest.ts';
import { keptReleases } from '../../../../publish/release/kept.ts';
import { differences } from '../../../../publish/release/verify.ts';
import { countOf, startingSeed } from '../../../length.ts';
import { seeded } from '../../../seeded.ts';
import { nginxOver } from './nginx-over.ts';
import { hasNginx } from '../../../nginx.ts';
import { home, office, type Office } from './office.ts';
import { versionOf, wholePage } from './small-site.ts';

const running = new Set<ChildProcess>();
afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

interface Publisher {
	/** With all that it has started. */
	kill: () => void;
	/** Exit code, or null of one that was killed. */
	ended: Promise<number | null>;
}

function start({ repo, places }: Office): Publisher {
	const script = join(import.meta.dirname, 'publisher-child.ts');
	const child = spawn(process.execPath, [script, repo, places.to], {
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	running.add(child);
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const ended = new Promise<number | null>((done) =>
		child.once('close', (code) => {
			running.delete(child);
			if (code !== 0 && code !== null) console.error(said);
			done(code);
		}),
	);
	return { kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL'), ended };
}

/** What lies in the store and in no kept release. */
function leftInStore({ places }: Office): string[] {
	const needed = new Set(
		keptReleases(places).flatMap(({ files }) => Object.values(files).map(({ sha256 }) => sha256)),
	);
	return readdirSync(join(places.store, 'files'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !needed.has(entry.name))
		.map(({ name }) => name);
}

const kills = countOf({ short: 1, whole: 10, long: 500 });

test.skipIf(!hasNginx)(
	`${kills} kills at random moments: old or new and whole, and the next one publishes`,
	{ timeout: 60_000 + 30_000 * kills },
	async () => {
		const given = office();
		given.push(home);
		expect(await start(given).ended).toBe(0);
		const base = await nginxOver(given.places);
		const random = seeded(startingSeed);
		const begun = performance.now();
		given.push({ 'a.txt': '停水\n第一次' });
		expect(await start(given).ended).toBe(0);
		const usual = performance.now() - begun;
		const seen = { old: 0, fresh: 0 };

		for (let round = 0; round < kills; round += 1) {
			const commit = given.push({
				'a.txt': `停水\n第${round}次`,
				[`b${round % 4}.txt`]: `停电\n${round}`,
			});
			const before = currentManifest(given.places)?.commit ?? '';
			const publisher = start(given);
			await wait(random() * usual * 1.1);
			try {
				publisher.kill();
			} catch {
				// It was done by then.
			}
			await publisher.ended;
			const answer = await fetch(base);
			const html = await answer.text();
			const name = `SEED=${startingSeed} 第 ${round} 次`;
			expect([answer.status, wholePage(html)], name).toEqual([200, true]);
			expect(
				[before, commit].map((one) => one.slice(0, 12)),
				name,
			).toContain(versionOf(html));
			const current = currentManifest(given.places);
			expect(current && (await differences(given.places, current)), name).toEqual([]);
			seen[current?.commit === commit ? 'fresh' : 'old'] += 1;
			// The next good one publishes, in a process of its own.
			const next = given.push({ 'next.txt': `下一条\n${round}` });
			expect(await start(given).ended, name).toBe(0);
			expect(versionOf(await (await fetch(base)).text()), name).toBe(next.slice(0, 12));
			expect(leftInStore(given), name).toEqual([]);
			const left = readdirSync(given.places.work).filter((one) =>
				/^(site|release)-|\.part$/.test(one),
			);
			expect(left, name).toEqual([]);
			expect(readdirSync(given.places.to).filter((one) => one.startsWith('current'))).toEqual([
				'current',
			]);
		}
		console.log(
			`${kills} 次中断（SEED=${startingSeed}）：${seen.old} 次是旧的，${seen.fresh} 次是新的`,
		);
		if (kills >= 20)
			expect(Math.min(seen.old, seen.fresh), '没有中断在发布的中途').toBeGreaterThan(0);
	},
);
