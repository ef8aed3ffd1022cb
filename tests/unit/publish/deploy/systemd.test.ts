/** The units: systemd has nothing to say of them, and what they start is what it says. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printingOf } from '../../../../publish/deploy/options.ts';
import { systemdUnits, type Unit } from '../../../../publish/deploy/systemd.ts';
import { runnable } from '../../../deployed.ts';
import { valuesOf, wordsOf } from './units.ts';

const hasSystemd = runnable('systemd-analyze') !== undefined;
if (!hasSystemd) console.warn('注意：这台机器没有 systemd，它的单元没有核对。');

const odd = '/srv/it’s "a" \'b\' 50% #1; 清和';
const repo = 'https://gitee.com/我们/内容 一.git';

function units(...given: string[]): Unit[] {
	const least = ['--print', 'systemd', '--domain', 'qinghe.example.cn'];
	return systemdUnits(printingOf([...least, ...given]).deployment);
}

const all = [
	...units('--data', odd, '--backup', '/backup/%h "x"'),
	...units('--data', odd, '--no-editor', '--repo', repo),
];

function written(given: readonly Unit[]): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'linli-units-'));
	return given.map(({ file, text }) => {
		writeFileSync(join(folder, file), text);
		return join(folder, file);
	});
}

function verified(files: readonly string[]) {
	const given = ['verify', '--man=no', '--recursive-errors=no', ...files];
	const { status, stdout, stderr } = spawnSync('systemd-analyze', given, { encoding: 'utf8' });
	return { status, said: stdout + stderr };
}

test('an office has a service and backups; a site without one is published by a timer', () => {
	expect(all.map(({ file }) => file)).toEqual([
		'linli.service',
		'linli-backup.service',
		'linli-backup.timer',
		'linli-publish.service',
		'linli-publish.timer',
	]);
});

describe.skipIf(!hasSystemd)('systemd', () => {
	test('has nothing to say of them', () => {
		expect(verified(written(all))).toEqual({ status: 0, said: '' });
	});

	test.each(['RestartSec', 'ReadWritePaths', 'SystemCallFilter', 'ExecStartPre'])(
		'would say it of a misspelt %s',
		(key) => {
			const [service] = all;
			const text = service?.text.replace(`${key}=`, `${key}x=`) ?? '';
			expect(text).not.toBe(service?.text);
			const { said } = verified(written([{ file: 'linli.service', text }]));
			expect(said).toContain(`'${key}x'`);
		},
	);

	test('finds each service fenced in', () => {
		const services = written(all.filter(({ file }) => file.endsWith('.service')));
		for (const file of services) {
			const given = ['security', '--offline=true', '--threshold=20', '--no-pager', file];
			const { status, stdout } = spawnSync('systemd-analyze', given, { encoding: 'utf8' });
			expect([status, /exposure level.*: ([\d.]+)/.exec(stdout)?.[1]], file).toEqual([
				0,
				expect.stringMatching(/^[01]\.\d$/),
			]);
		}
	});

	test('knows every time of the timers', () => {
		const times = all.flatMap(({ text }) => valuesOf(text, 'OnCalendar'));
		expect(times).toHaveLength(2);
		for (const time of times)
			expect(execFileSync('systemd-analyze', ['calendar', time], { encoding: 'utf8' })).toContain(
				'Next elapse',
			);
	});
});

const starts = all.flatMap(({ file, text }) =>
	valuesOf(text, 'ExecStart').map((line) => ({ file, words: wordsOf(line) })),
);

test('each word of a command line comes out as it was given', () => {
	const [service, backup, publishing] = starts.map(({ words }) => words.slice(2));
	const origin = ['--origin', 'https://qinghe.example.cn', '--port', '4321'];
	expect(service).toEqual(['--data', odd, ...origin]);
	expect(backup).toEqual(['backup', '--data', odd, '--to', '/backup/%h "x"']);
	expect(publishing).toEqual(['--repo', repo, '--to', odd]);
});
