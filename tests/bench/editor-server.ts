/** How long the editor waits at 3,000 and 10,000 entries: figures, no test. `node tests/bench/editor-server.ts` */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../admin/server/whole-files.ts';
import { gitIn, office, type Office } from '../unit/admin/server/office.ts';

const commits = 1_000;
const paragraph =
	'本周四上午八点半到十一点半，六号楼到九号楼停水检修，请提前储水备用，来水后先放掉浑水再用。';

/** 3 kB of Chinese, as notices are. */
function entry(place: number, title = `第${place}号停水通知`): string {
	const minutes = String(place % 60).padStart(2, '0');
	return `---\ntitle: ${title}\nsummary: 周四上午停水检修，请提前储水备用。\npublishedAt: 2026-${String(1 + (place % 11)).padStart(2, '0')}-10 09:${minutes}\nkind: outage\ncontact:\n  name: 物业\n  phone: 0571-0000 0001\n---\n\n## 时间\n\n${`${paragraph}\n\n`.repeat(20)}\n- 六号楼\n- 七号楼\n`;
}

const nameOf = (place: number) => `notices/20260101-n${place}.md`;

/** One commit brings all, then one entry changes in each of a thousand commits. */
function history(repository: string): void {
	gitIn(repository, 'init', '--quiet', '--initial-branch=main');
	gitIn(repository, 'add', '--all');
	gitIn(repository, 'commit', '--quiet', '-m', '导入');
	const stream = Array.from({ length: commits }, (_, place) => {
		const text = entry(place, `第${place}号停水通知（改）`);
		const from = place === 0 ? 'from refs/heads/main^0\n' : '';
		return `commit refs/heads/main\ncommitter 编辑 <e@x> ${1_780_000_000 + place * 600} +0800\ndata 6\n修改\n${from}M 100644 inline content/${nameOf(place)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
	});
	spawnSync('git', ['fast-import', '--quiet'], { cwd: repository, input: stream.join('') });
	gitIn(repository, 'reset', '--quiet', '--hard');
}

function generate(count: number): Parameters<typeof office>[0] {
	const repository = mkdtempSync(join(tmpdir(), 'linli-bench-'));
	const content = join(repository, 'content');
	mkdirSync(join(content, 'notices'), { recursive: true });
	mkdirSync(join(content, 'settings'));
	writeFileSync(
		join(content, 'settings/site.yml'),
		'name: 社区\norganisation: 居委会\ndomain: test.example\n',
	);
	for (let place = 0; place < count; place += 1)
		writeFileSync(join(content, nameOf(place)), entry(place));
	history(repository);
	return { repository, content, state: join(repository, '.cache/editor') };
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
	const begun = performance.now();
	await work();
	console.log(`${what.padEnd(24, '　')}${((performance.now() - begun) / 1000).toFixed(2)} 秒`);
}

async function saveOnce(one: Office, place: number): Promise<void> {
	const path = `content/${nameOf(place)}`;
	const base = hashOf(readFileSync(join(one.repository, path)));
	const file = { path, raw: entry(place, `第${place}号停水通知（再改）`), base };
	const { status, refusal } = await one.ask('save', {
		author: '王小梅',
		what: '修改',
		file,
		media: [],
	});
	if (status !== 200) throw new Error(refusal?.message);
}

for (const count of [3_000, 10_000]) {
	console.log(`\n${count} 篇，${commits + 1} 个版本`);
	const given = generate(count);
	const one = await office(given);
	const list = () => one.ask('list', { collection: 'notices', search: '停水', size: 50 });
	await timed('列表，第一次', list);
	await timed('列表，再一次', list);
	await new Promise((done) => setTimeout(done, 1_500));
	await timed('列表，隔一会儿', list);
	await timed('列表，按修改时间', () =>
		one.ask('list', { collection: 'notices', sort: 'changedAt' }),
	);
	await timed('全部填写区，第一次', () => one.ask('entries', { collection: 'notices' }));
	await timed('全部填写区，再一次', () => one.ask('entries', { collection: 'notices' }));
	for (const place of [1, 2, 3]) await timed(`保存，第 ${place} 次`, () => saveOnce(one, place));
	await timed('列表，保存以后', list);
	console.log(`内存 ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
	await one.close();
	rmSync(given.repository, { recursive: true });
}
