/** An office with which all is well, and a machine that says so. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteBackup } from '../../../../../publish/office/backups.ts';
import { domainsOf, examined } from '../../../../../publish/office/doctor/doctor.ts';
import type { Line } from '../../../../../publish/office/doctor/line.ts';
import type { Machine } from '../../../../../publish/office/doctor/machine.ts';
import { folderOf, type OfficeFolder } from '../../../../../publish/office/folder.ts';

const now = new Date('2026-11-29T01:00:00Z');
const hour = 3_600_000;
export const before = (hours: number) => new Date(now.valueOf() - hours * hour).toISOString();
export const gigabyte = 2 ** 30;

const well: Machine = {
	now: () => now,
	certificate: () => Promise.resolve({ until: before(-60 * 24), trusted: true }),
	addresses6: () => Promise.resolve(['2001:db8::1']),
	answers6: () => Promise.resolve(true),
	disk: () => Promise.resolve({ free: 60 * gigabyte, size: 100 * gigabyte }),
	isClockSet: () => Promise.resolve(true),
	says: (program) => Promise.resolve(program === 'git' ? 'git version 2.39.5' : undefined),
};

const folders: string[] = [];
/** After each test. */
export function clearAway(): void {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

const site = [
	'name: 杏花社区',
	'organisation: 杏花社区居民委员会',
	'domain: xinghua.org.cn',
	'phone: 0571-8800 6210',
	'icp: 浙ICP备20241357号-1',
	'policeFiling: 浙公网安备 33010202001357号',
].join('\n');

/** An office with which all is well. */
export function office(settings = site): OfficeFolder {
	const data = mkdtempSync(join(tmpdir(), 'linli-doctor-'));
	folders.push(data);
	const folder = folderOf(data);
	mkdirSync(join(folder.content, 'settings'), { recursive: true });
	writeFileSync(join(folder.content, 'settings/site.yml'), settings);
	for (const place of [folder.content, folder.uploads, folder.editor]) {
		mkdirSync(place, { recursive: true });
		chmodSync(place, 0o700);
	}
	const release = join(data, 'releases/20261128-090000-0123456789');
	mkdirSync(join(release, 'site'), { recursive: true });
	symlinkSync(release, folder.places.current);
	writeFileSync(
		join(release, 'site/index.html'),
		'<a href="https://beian.miit.gov.cn/">浙ICP备20241357号-1</a><a href="https://beian.mps.gov.cn/">浙公网安备 33010202001357号</a>',
	);
	publishedAs(folder, { problem: null });
	noteBackup(folder, { last: { at: before(7), file: '/b/a', bytes: 1, sameDisk: false } });
	return folder;
}

export function publishedAs({ places }: OfficeFolder, lastTry: object, demo = false): void {
	mkdirSync(places.status, { recursive: true });
	const served = { id: '20261128-090000-0123456789', demo };
	writeFileSync(join(places.status, 'status.json'), JSON.stringify({ served, lastTry }));
}

export async function lines(folder: OfficeFolder, machine: Partial<Machine> = {}): Promise<Line[]> {
	const { content } = folder;
	return examined({ content, folder, domains: domainsOf(content) }, { ...well, ...machine });
}
