/** A disk that is full breaks nothing that is served. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exits } from '../../../../publish/command/failure.ts';
import { mayMount, smallDisk } from '../../../small-disk.ts';
import { fastClock, home, notice, office, pageOf } from './office.ts';
import { versionOf, wholePage } from './small-site.ts';

beforeEach(() => {
	for (const voice of ['log', 'error', 'warn'] as const) vi.spyOn(console, voice).mockReturnValue();
});

describe.skipIf(!mayMount)('on a small disk', () => {
	test('that is full nothing is published and nothing is broken; with room again it goes on', async () => {
		const disk = smallDisk(3);
		if (!disk) return;
		const given = office(join(disk, 'site'));
		const now = fastClock();
		given.push(home);
		expect(await given.publish({ now })).toBe(exits.done);
		const before = pageOf(given, '');
		const filler = join(disk, 'filler');
		spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']);
		for (const names of [['a'], ['a', 'b', 'c']]) {
			given.push(Object.fromEntries(names.map((name) => [`${name}.txt`, notice(name)])));
			expect(await given.publish({ now })).toBe(exits.machine);
			expect(pageOf(given, '')).toBe(before);
		}
		rmSync(filler);
		expect(await given.publish({ now })).toBe(exits.done);
		expect(pageOf(given, 'notices/c')).toContain(versionOf(pageOf(given, '')));
	});

	test('that fills up at any moment of publishing the site stays whole', async () => {
		const disk = smallDisk(3);
		if (!disk) return;
		const given = office(join(disk, 'site'));
		const now = fastClock();
		given.push(home);
		await given.publish({ now });
		const filler = join(disk, 'filler');
		const codes = new Set<number>();
		for (const kilobytes of [40, 80, 120, 160, 240]) {
			rmSync(filler, { force: true });
			const { stdout } = spawnSync('df', ['-k', '--output=avail', disk], { encoding: 'utf8' });
			const free = Number(stdout.split('\n')[1]);
			spawnSync('fallocate', ['-l', `${free - kilobytes}K`, filler]);
			given.push({ 'a.txt': notice(`停水${kilobytes}`), 'b.txt': `停电\n${Math.random()}` });
			codes.add(await given.publish({ now }));
			expect(wholePage(pageOf(given, ''))).toBe(true);
		}
		rmSync(filler, { force: true });
		given.push({ 'c.txt': notice('有地方了') });
		expect(await given.publish({ now })).toBe(exits.done);
		expect(pageOf(given, 'notices/c')).toContain('有地方了');
		expect(codes).toContain(exits.machine);
		for (const code of codes) expect([exits.done, exits.machine]).toContain(code);
	});
});
if (!mayMount) console.warn('注意：不是管理员，不能挂小磁盘，磁盘满的测试跳过了。');
