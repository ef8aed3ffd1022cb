/** The moment a build is for, as `SITE_NOW` says it; anything else is refused with the form, never guessed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteNow } from '../../../src/lib/clock.ts';

const wrong = [
	'2026-11-22T09:00',
	'2026-11-22 09:00:00',
	'2026-11-22',
	'2026-11-22 9:00',
	'2026-11-22 24:00',
	'2026-11-22 09:60',
	'2026-02-30 09:00',
	'2026-13-01 09:00',
	'2026/11/22 09:00',
	'明天',
	'T',
	' 2026-11-22 09:00',
	'2026-11-22 09:00\n',
];

test('a moment is taken as it is', () => {
	expect(siteNow('2028-02-29 23:59')).toBe('2028-02-29 23:59');
});

test.each(['build/build', 'start', 'preview', 'gate'])(
	'publish/%s.ts, begun directly, says the same sentence alone and touches nothing',
	(command) => {
		const folder = mkdtempSync(join(tmpdir(), 'linli-clock-'));
		const { status, stdout, stderr } = spawnSync(process.execPath, [`publish/${command}.ts`], {
			env: { ...process.env, SITE_NOW: '明天', SITE_OUT: join(folder, 'dist') },
			encoding: 'utf8',
		});
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toBe('SITE_NOW 写成了“明天”，请写成 2026-11-22 09:00（北京时间）\n');
		expect(readdirSync(folder)).toEqual([]);
	},
);

describe.each(wrong)('%j', (given) => {
	test('is refused in Chinese, with an example', () => {
		expect(() => siteNow(given)).toThrow(/请写成 2026-11-22 09:00（北京时间）/);
	});

	test('ends a command with its sentence alone', () => {
		const { status, stderr } = spawnSync(process.execPath, ['publish/run.mjs', 'gate'], {
			env: { ...process.env, SITE_NOW: given },
			encoding: 'utf8',
		});
		expect(stderr).toBe(`SITE_NOW 写成了“${given}”，请写成 2026-11-22 09:00（北京时间）\n`);
		expect(status).toBe(2);
	});
});
