/** 体检: every fault is told with what to do, and what is well is not made a fault. */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { noteBackup } from '../../../../../publish/office/backups.ts';
import { told, type Line } from '../../../../../publish/office/doctor/line.ts';
import { thisMachine, type Machine } from '../../../../../publish/office/doctor/machine.ts';
import type { OfficeFolder } from '../../../../../publish/office/folder.ts';
import { setUrl } from '../../../../../publish/office/remote/place.ts';
import { writeState } from '../../../../../publish/office/remote/state.ts';
import { before, clearAway, gigabyte, lines, office, publishedAs } from './well.ts';

afterEach(clearAway);

const faults = (all: readonly Line[]) =>
	all.filter(({ state }) => state !== 'good').map(({ about, state }) => `${state} ${about}`);

test('a well office has nothing to mend, and one thing that is its own to decide', async () => {
	const all = await lines(office());
	expect(faults(all)).toEqual(['look 代码托管']);
	expect(all.map(({ about }) => about)).toEqual(
		expect.arrayContaining(['程序', '时钟', '磁盘', '备份', '权限', '发布', 'ICP 备案号']),
	);
});

const ill: [string, Partial<Machine>, string][] = [
	['no git', { says: () => Promise.resolve(undefined) }, 'mend 程序'],
	['a clock that is not set', { isClockSet: () => Promise.resolve(false) }, 'look 时钟'],
	[
		'a disk nearly full',
		{ disk: () => Promise.resolve({ free: 4 * gigabyte, size: 100 * gigabyte }) },
		'look 磁盘',
	],
	['a full disk', { disk: () => Promise.resolve({ free: 1, size: 100 * gigabyte }) }, 'mend 磁盘'],
	[
		'nobody at the port',
		{ certificate: () => Promise.resolve(undefined) },
		'mend 证书（xinghua.org.cn）',
	],
	[
		'a certificate at its end',
		{ certificate: () => Promise.resolve({ until: before(-13 * 24), trusted: true }) },
		'look 证书（xinghua.org.cn）',
	],
	[
		'a certificate past its end',
		{ certificate: () => Promise.resolve({ until: before(25), trusted: true }) },
		'mend 证书（xinghua.org.cn）',
	],
	[
		'a certificate of one’s own',
		{ certificate: () => Promise.resolve({ until: before(-900), trusted: false }) },
		'mend 证书（xinghua.org.cn）',
	],
	['no IPv6', { addresses6: () => Promise.resolve([]) }, 'look IPv6（xinghua.org.cn）'],
	[
		'IPv6 that leads nowhere',
		{ answers6: () => Promise.resolve(false) },
		'mend IPv6（xinghua.org.cn）',
	],
];

test.each(ill)('%s', async (_, machine, fault) => {
	const all = await lines(office(), machine);
	expect(faults(all)).toEqual(expect.arrayContaining([fault]));
	expect(faults(all)).toHaveLength(2);
	for (const line of all.filter(({ state }) => state !== 'good')) {
		expect(line.remedy).toMatch(/[\u4e00-\u9fff]/);
		expect(told(line)).toMatch(/^【[修看]】.+：.+\n/);
	}
});

const neglected: [string, (folder: OfficeFolder) => void, string][] = [
	['never backed up', (folder) => noteBackup(folder, { last: null }), 'mend 备份'],
	[
		'backed up two days ago',
		(folder) =>
			noteBackup(folder, { last: { at: before(50), file: '/b', bytes: 1, sameDisk: false } }),
		'mend 备份',
	],
	[
		'backed up on the same disk',
		(folder) =>
			noteBackup(folder, { last: { at: before(5), file: '/b', bytes: 1, sameDisk: true } }),
		'look 备份',
	],
	[
		'a backup that failed',
		(folder) => noteBackup(folder, { failed: { at: before(1), why: '磁盘满了' } }),
		'mend 备份',
	],
	['drafts that all may read', (folder) => chmodSync(folder.content, 0o755), 'mend 权限'],
	[
		'a publication that failed',
		(folder) => publishedAs(folder, { problem: { said: '内容有 1 处要改', where: [] } }),
		'mend 发布',
	],
	['the sample', (folder) => publishedAs(folder, { problem: null }, true), 'look 发布'],
	['nothing published', (folder) => rmSync(folder.places.status, { recursive: true }), 'mend 发布'],
	[
		'a filing number that is not at the foot',
		(folder) => writeFileSync(join(folder.places.current, 'site/index.html'), ''),
		'mend ICP 备案号',
	],
];

test.each(neglected)('%s', async (_, spoil, fault) => {
	const folder = office();
	spoil(folder);
	expect(faults(await lines(folder))).toContain(fault);
});

test('what is invented, and numbers that are not there', async () => {
	const all = await lines(
		office('name: 杏花社区\norganisation: 杏花社区居委会\ndomain: xinghua.example\n'),
	);
	expect(faults(all)).toEqual(
		expect.arrayContaining(['mend 编的号码', 'look ICP 备案号', 'look 公安备案号']),
	);
});

test('a remote that refuses, and one where others have been', async () => {
	const folder = office();
	setUrl(folder, 'https://git.example/our/content.git');
	writeState(folder, { at: before(1), pushed: null, why: '那边不收', fork: null });
	expect(faults(await lines(folder))).toEqual(['mend 代码托管']);
	writeState(folder, {
		at: before(1),
		pushed: { commit: 'a'.repeat(40), at: before(1) },
		why: null,
		fork: null,
	});
	expect(faults(await lines(folder))).toEqual([]);
});

test('this machine can be asked', async () => {
	const { free, size } = await thisMachine.disk(tmpdir());
	expect(free).toBeLessThanOrEqual(size);
	expect(await thisMachine.says('git', '--version')).toMatch(/^git version/);
	expect(await thisMachine.says('no-such-program')).toBeUndefined();
	expect(await thisMachine.answers6('::1')).toBeTypeOf('boolean');
	expect(await thisMachine.certificate('no-such-host.invalid')).toBeUndefined();
});
