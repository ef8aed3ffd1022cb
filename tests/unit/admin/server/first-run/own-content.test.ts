/** Answers become a content folder that the gate lets through, or a sentence that says what to write instead. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeOwnContent } from '../../../../../admin/server/first-run/own-content.ts';
import type { Answers, SiteAnswers } from '../../../../../admin/server/first-run/protocol.ts';
import { firstAnswers } from '../../../../../admin/server/first-run/starter.ts';
import { findings } from '../../../../../src/gate/check.ts';
import { readContent } from '../../../../../src/gate/reading/content.ts';

const room = mkdtempSync(join(tmpdir(), 'linli-first-run-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const now = '2026-11-29 09:00';
let count = 0;

function answers(site: Partial<SiteAnswers> = {}, more: Partial<Answers> = {}): Answers {
	const first = firstAnswers();
	const named = { ...first.site, name: '杏花社区', organisation: '杏花社区居民委员会', ...site };
	return { ...first, samples: 'none', ...more, site: named };
}

/** @returns the folder, or the sentence why there is none */
async function made(given: Answers): Promise<{ folder?: string; said?: string }> {
	const folder = join(room, `own-${(count += 1)}`);
	try {
		await makeOwnContent(folder, given, now);
		return { folder };
	} catch (error) {
		// Neither half a folder there, nor anything beside it.
		expect(readdirSync(room).filter((name) => name.startsWith(`own-${count}`))).toEqual([]);
		return { said: error instanceof Error ? error.message : String(error) };
	}
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

test('names alone are enough, and what was not told stands nowhere', async () => {
	const { folder = '' } = await made(answers());
	expect(findings(readContent(folder), now)).toEqual([]);
	expect(read(folder, 'settings/site.yml')).toBe(
		'name: 杏花社区\norganisation: 杏花社区居民委员会\noperator: committee\nreviewRequired: none\n',
	);
	expect(read(folder, 'pages/about.md')).not.toMatch(/电话：|\{\{|undefined/);
	const log = execFileSync('git', ['-C', folder, 'log', '--format=%s %an'], { encoding: 'utf8' });
	expect(log).toBe('建站 邻里\n');
});

test('all that was told is in the settings and in the pages', async () => {
	const { folder = '' } = await made(
		answers(
			{
				street: '云桥街道',
				phone: '0571-8800 6210',
				address: '杏花路 8 号',
				officeHours: '周一至周五 9:00–17:00',
				domain: 'xinghua.org.cn',
				reviewRequired: 'three',
			},
			{
				buildings: '杏花苑1-3号楼',
				contacts: [
					{ subject: '低保', window: '1 号窗口', phone: '0571-8800 6211', hours: '' },
					{ subject: '没有电话的', window: '2 号窗口', phone: '', hours: '' },
				],
				topics: ['elderly', 'safety', 'unheard-of'],
			},
		),
	);
	const { settings } = readContent(folder);
	expect(settings['site']?.items[0]).toMatchObject({
		phone: '0571-8800 6210',
		domain: 'xinghua.org.cn',
		reviewRequired: 'three',
		reviewSince: '2026-11-29',
	});
	expect(settings['buildings']?.items).toHaveLength(3);
	expect(settings['contacts']?.items).toEqual([
		{ subject: '低保', window: '1 号窗口', phone: '0571-8800 6211' },
	]);
	expect(settings['topics']?.items.map(({ key }) => key)).toEqual(['elderly', 'safety']);
	expect(read(folder, 'pages/about.md')).toContain('- 电话：0571-8800 6210');
	expect(read(folder, 'pages/about.md')).toContain('- 属于：云桥街道');
});

test('drafts to learn from are drafts, whole and marked, and the only place of the sample’s names', async () => {
	const { folder = '' } = await made(answers({}, { samples: 'drafts', topics: [] }));
	const content = readContent(folder);
	expect(findings(content, now).filter(({ level }) => level === 'error')).toEqual([]);
	const drafts = content.entries.filter(({ collection }) => collection !== 'pages');
	expect(drafts.length).toBeGreaterThan(8);
	for (const { value } of drafts) {
		expect(value?.['stage']).toBe('draft');
		expect(value?.['title']).toMatch(/^（示例）/);
	}
	const rest = globSync('{settings,pages}/*', { cwd: folder });
	expect(rest.filter((file) => /清和|柳岸|云溪/.test(read(folder, file)))).toEqual([]);
});

test.each([
	[{ name: '' }, '网站名称'],
	[{ name: '杏' }, '网站名称'],
	[{ organisation: '' }, '主办单位'],
	[{ phone: '打给老王' }, '电话'],
	[{ domain: 'https://xinghua.cn/' }, '域名'],
	[{ address: '杏'.repeat(90) }, '地址'],
	[{ tagline: 'a\u0000b' }, '一句话介绍'],
] as const)('%j is refused in words', async (site, label) => {
	const { folder, said } = await made(answers(site));
	expect(folder).toBeUndefined();
	expect(said).toContain(label);
	expect(said).not.toMatch(/[a-z]{4,}(?!:\/\/)\s|undefined|Error/);
});

test.each([
	'杏花: 社区 # 一',
	'"杏花"\'社区\'',
	'{{phone}}',
	'- 杏花',
	'杏花\n---\nstage: draft',
	'!!js/function x',
	'<script>alert(1)</script>',
	'[杏花](javascript:alert(1))',
	'&a *a',
])('%j stays words, or is refused', async (name) => {
	const { folder, said } = await made(answers({ name, organisation: name }));
	if (folder === undefined) {
		expect(said).toMatch(/[\u4e00-\u9fff]/);
		return;
	}
	const { settings, entries } = readContent(folder);
	expect(settings['site']?.items[0]?.['name']).toBe(name);
	expect(entries.map(({ value }) => value !== undefined)).not.toContain(false);
	expect(existsSync(join(folder, '.git'))).toBe(true);
});
