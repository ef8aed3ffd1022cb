/**
 * `npm run bench:gate`: what the gate finds of what it must, what it says of what it must leave in peace, what it says of
 * real documents, and how long ten thousand entries take. `-- --texts`: without the last two.
 */
import { conditions } from './search/conditions.ts';
import { alarms, ofDocuments, recall, speed, type Alarm } from './gate/measured.ts';
import { texts } from './scale/texts.ts';

const share = (part: number, all: number) => (all === 0 ? '—' : (part / all).toFixed(3));

console.log(conditions());
console.log('\n要查出来的（种类｜条数｜查出｜其中不能发布）');
const rows = recall();
for (const { kind, all, found, refused } of rows)
	console.log(`${kind}｜${all}｜${share(found, all)}｜${share(refused, all)}`);
const sum = (pick: (row: (typeof rows)[number]) => number) =>
	rows.reduce((total, row) => total + pick(row), 0);
const all = sum((row) => row.all);
console.log(
	`合计｜${all}｜${share(
		sum((row) => row.found),
		all,
	)}｜${share(
		sum((row) => row.refused),
		all,
	)}`,
);

const { all: innocent, refused, asked } = alarms();
const list = (ones: readonly Alarm[]) =>
	ones.forEach(({ text, rules }) => console.log(`　${rules.join('、')}　${text.slice(0, 60)}`));
console.log(
	`\n不该查的 ${innocent} 条：拦下 ${refused.length}（${share(refused.length, innocent)}）`,
);
list(refused);
console.log(`问了 ${asked.length}（${share(asked.length, innocent)}）`);
list(asked);

if (!process.argv.includes('--texts')) {
	const documents = ofDocuments();
	if (!documents) console.warn('注意：没有 ../shared/corpus，真实的文件没有量。');
	else {
		console.log(`\n真实的文件 ${documents.documents} 份（级别 规矩｜处｜份）`);
		for (const [key, { findings, documents: of }] of [...documents.counts].sort())
			console.log(`${key}｜${findings}｜${of}`);
	}
	const { entries, characters, reading, rules, together, slowest, memory } = speed(10_000, texts());
	console.log(
		`\n${entries} 篇，${(characters / 1e6).toFixed(1)} 百万字：读和规矩一起 ${together.toFixed(1)} 秒；一个线程读 ${reading.toFixed(1)} 秒，规矩 ${rules.toFixed(1)} 秒；堆 ${memory.toFixed(0)} MB`,
	);
	for (const [rule, seconds] of slowest) console.log(`　${rule}　${seconds.toFixed(2)} 秒`);
}
