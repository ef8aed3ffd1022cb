/** A community with one very long column. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repository } from './desk.ts';

const site = 'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\n';
const paragraph = '本周四上午八点半到十一点半停水检修，请提前储水备用，来水后先放掉浑水再用。\n\n';
const two = (number: number) => String(number).padStart(2, '0');

/** Two kilobytes of Chinese, as notices are. */
export function notice(place: number): string {
	const day = `20${two(16 + (place % 11))}-${two(1 + (place % 12))}-${two(1 + (place % 28))}`;
	return `---\ntitle: 第${place}号停水通知\nsummary: 周四上午停水检修，请提前储水备用，来水后先放掉浑水再用。\npublishedAt: ${day} 09:00\nkind: outage\n---\n\n${paragraph.repeat(15)}`;
}

/** @param count of notices, in a repository of its own */
export function columnOf(count: number): Repository {
	const repository = new Repository(mkdtempSync(join(tmpdir(), 'linli-many-')));
	const column = join(repository.folder, 'content/notices');
	mkdirSync(column, { recursive: true });
	mkdirSync(join(repository.folder, 'content/settings'));
	writeFileSync(join(repository.folder, 'content/settings/site.yml'), site);
	for (let place = 0; place < count; place += 1)
		writeFileSync(join(column, `20260101-n${place}.md`), notice(place));
	repository.git('init', '-q', '-b', 'main');
	repository.git('config', 'user.name', '信息员');
	repository.git('config', 'user.email', 'office@localhost');
	repository.git('add', '-A');
	repository.git('commit', '-qm', '开始');
	return repository;
}
