/** The office's publisher stands: what is saved goes out, what is spoilt does not, and new settings hold at once. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { standingPublisher } from '../../../../publish/office/publishing.ts';
import { takeLock } from '../../../../publish/release/lock.ts';
import { placesIn } from '../../../../publish/release/places.ts';
import { contentFolder, goodNotice } from '../../../content.ts';
import { length } from '../../../length.ts';

const notice = 'notices/20261120-0900.md';
const content = contentFolder({ [notice]: goodNotice });
const data = mkdtempSync(join(tmpdir(), 'linli-data-'));
const publisher = standingPublisher(content, data, true);
afterAll(() => {
	publisher.end();
	for (const folder of [content, data]) rmSync(folder, { recursive: true, force: true });
});

const git = (...given: string[]) =>
	execFileSync('git', [
		'-C',
		content,
		'-c',
		'user.name=甲',
		'-c',
		'user.email=a@localhost',
		...given,
	]);

function save(file: string, text: string): void {
	writeFileSync(join(content, file), text);
	git('add', '--all');
	git('commit', '--quiet', '-m', '保存');
}

const served = (file: string) => readFileSync(join(data, 'current/site', file), 'utf8');
const page = 'notices/20261120-0900/index.html';

test.skipIf(length === 'short')(
	'one article after another goes out, and only what is good',
	{ timeout: 300_000 },
	async () => {
		git('init', '--quiet', '--initial-branch=main');
		save(notice, goodNotice);
		expect(await publisher.build()).toEqual({ published: true, said: '' });
		expect(served(page)).toContain('停水检修');
		save(notice, goodNotice.replace('停水检修', '停电检修'));
		expect((await publisher.build()).published).toBe(true);
		expect(served(page)).toContain('停电检修');
		save(notice, goodNotice.replace(/^title: .*\n/m, ''));
		const { published, said } = await publisher.build();
		expect(published).toBe(false);
		expect(said).toMatch(/^内容有 \d+ 处要改/);
		expect(served(page)).toContain('停电检修');
		save(notice, goodNotice.replace('停水检修', '停气检修'));
		expect((await publisher.build()).published).toBe(true);
		expect(served(page)).toContain('停气检修');
		save(
			'settings/site.yml',
			'name: 清和社区\norganisation: 清和社区居委会\ndomain: test.example\n',
		);
		expect((await publisher.build()).published).toBe(true);
		expect(served(page)).toContain('清和社区');
		// Somebody publishes by hand, or an office that was killed has left one over.
		const other = await takeLock(placesIn(data));
		save(notice, goodNotice.replace('停水检修', '停暖检修'));
		const built = publisher.build();
		await wait(2_500);
		expect(served(page)).toContain('停气检修');
		other?.release();
		expect(await built).toEqual({ published: true, said: '' });
		expect(served(page)).toContain('停暖检修');
	},
);
