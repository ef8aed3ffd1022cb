/**
 * `npm run bench:search-steps`: what search takes of a build, at 1,000 and 10,000 generated pages: made from nothing, then
 * after each change. Each in a process of its own, as builds are; `-- --only 1000` measures one size.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { conditions, load } from './search/conditions.ts';
import { fixed, tableOf } from './search/table.ts';
import { changes, type Step } from './search-steps/changes.ts';

const sizes = ['1000', '10000'];
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });

console.log(conditions());
for (const size of values.only ?? sizes) {
	const digest = `bench ${Date.now()}`;
	const rows = Object.keys(changes).map((change) => {
		const child = ['tests/bench/search-steps/step.ts', size, change, digest];
		const said = execFileSync(process.execPath, child, { encoding: 'utf8' });
		const { processor, memory, kept, read, seconds } = JSON.parse(said) as Step;
		return [
			change,
			fixed(processor, 2),
			...[seconds.pages, seconds.words, seconds.files, seconds.links].map((one) => fixed(one, 2)),
			String(read),
			kept,
			`${fixed(memory / 1e6)} MB`,
		];
	});
	console.log(`\n${size} 篇，负载 ${load()}`);
	console.log(
		tableOf(
			['', '处理器秒', '读网页', '成词', '成文件', '链接', '新读', '词文件未变', '内存'],
			rows,
		),
	);
}
