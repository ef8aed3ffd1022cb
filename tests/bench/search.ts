/**
 * `npm run bench:search`: how well, how light and how fast our search is, beside others on the same pages
 * with the same questions. `-- --only 2700` measures one set, `--no-peers` ours alone, `--no-browser` leaves
 * out Chromium, `--show-misses` prints every answer that is not right.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { conditions } from './search/conditions.ts';
import { measureSet } from './search/measure-set.ts';
import { setNames, setOf } from './search/sets.ts';

const { values } = parseArgs({
	options: {
		only: { type: 'string', multiple: true },
		'no-peers': { type: 'boolean', default: false },
		'no-browser': { type: 'boolean', default: false },
		'show-misses': { type: 'boolean', default: false },
	},
});
const unknown = values.only?.find((name) => !setNames.some((known) => known === name));
if (unknown) {
	console.error(`--only 写成了“${unknown}”，可以写的有：${setNames.join('、')}`);
	process.exit(2);
}

const folder = resolve('.cache/bench/search');
const begun = performance.now();
let missed = false;
console.log(conditions());
for (const name of setNames.filter((one) => values.only?.includes(one) ?? true)) {
	const set = setOf(name);
	if (!set) {
		console.log(
			`\n${name}：没有量，${name === 'sample' ? '样例网站没有生成成功' : '没有 ../shared/corpus 里的文件'}。`,
		);
		continue;
	}
	rmSync(`${folder}/${name}`, { recursive: true, force: true });
	mkdirSync(`${folder}/${name}`, { recursive: true });
	const held = await measureSet(set, `${folder}/${name}`, {
		peers: !values['no-peers'],
		browser: !values['no-browser'],
		misses: values['show-misses'],
	});
	missed ||= !held;
}
console.log(`\n一共用了 ${((performance.now() - begun) / 60_000).toFixed(1)} 分钟。`);
process.exit(missed ? 1 : 0);
