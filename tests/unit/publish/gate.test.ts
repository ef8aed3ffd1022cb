/** `npm run gate`: what it prints, what it writes to `report/gate.json`, and with which code it ends. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { contentFolder, goodNotice } from '../../content.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'linli-gate-'));
});

/** @param files of the content folder @param now what `SITE_NOW` says */
function gate(files: Record<string, string>, now = '2026-11-22 09:00') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('publish/gate.ts')], {
		cwd: folder,
		env: { ...process.env, CONTENT_DIR: contentFolder(files), SITE_NOW: now },
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const written = () => JSON.parse(readFileSync(join(folder, 'report/gate.json'), 'utf8')) as unknown;

const at = 'notices/20261120-0900.md';
const link = (id: string) =>
	goodNotice.replace('上午8:30–11:30停水。', `[看新的通知](/notices/${id}/)`);
const later = goodNotice.replace('2026-11-20 09:00', '2026-12-01 09:00');

test('errors are printed with their ids, written with all they have, and end it with 1', () => {
	const message = '缺少“标题”，请写 2 到 80 个字';
	const { status, stderr } = gate({ [at]: goodNotice.replace(/title: .*\n/, '') });
	expect(stderr).toContain(`要改　${at} 第 1 行：${message}　form/schema\n`);
	expect(stderr).toContain('共 1 处要改');
	expect(status).toBe(1);
	expect(written()).toEqual({
		findings: [{ rule: 'form/schema', level: 'error', file: at, line: 1, key: 'title', message }],
		exceptions: [],
	});
	expect(readdirSync(join(folder, 'report'))).toEqual(['gate.json']);
});

test('warnings end it with 0; a finding without a place has null there', () => {
	const { status, stdout, stderr } = gate({ [at]: goodNotice, 'notices/停水.docx': '' });
	expect(stderr).toMatch(/^提醒　notices\/停水\.docx：.+　form\/unread\n$/);
	expect(stdout).toContain('内容检查通过：1 篇。');
	expect(status).toBe(0);
	expect(written()).toMatchObject({ findings: [{ level: 'warning', line: null, key: null }] });
});

test('good content leaves an empty list, whatever the last run found', () => {
	gate({ [at]: 'x' });
	expect(gate({ [at]: goodNotice }).status).toBe(0);
	expect(written()).toEqual({ findings: [], exceptions: [] });
});

test('what the next change brings is told beside today’s, and stops nothing and nobody today', () => {
	const files = {
		'notices/20261130-0900.md': link('20261201-0900')
			.replace('2026-11-20 09:00', '2026-11-30 09:00')
			.replace('title: 停水检修', 'title: 停水改期'),
		'notices/20261201-0900.md': later,
	};
	const { status, stderr } = gate(files);
	expect(stderr).toMatch(
		/^到 2026-11-30 09:00 会有 1 条提醒（现在不影响发布）：\n到时　notices\/20261130-0900\.md 第 8 行：.+ 才公布.+　links\/not-yet\n$/,
	);
	expect(status).toBe(0);
	expect(written()).toEqual({ findings: [], exceptions: [] });
	expect(
		gate({ [at]: goodNotice, 'notices/20261201-0900.md': later.replace('检修', '改期') }).stdout,
	).toContain('网站下一次自己变化是在 2026-12-01 09:00，那时没有新的问题。');
});

test('where the report cannot be written it says so, and the verdict stands', () => {
	mkdirSync(join(folder, 'report'));
	mkdirSync(join(folder, 'report/gate.json'));
	writeFileSync(join(folder, 'report/gate.json/x'), '');
	const { status, stderr } = gate({ [at]: goodNotice });
	expect(stderr).toMatch(/gate\.json 没有写成/);
	expect(status).toBe(0);
	expect(readdirSync(join(folder, 'report'))).toEqual(['gate.json']);
});
