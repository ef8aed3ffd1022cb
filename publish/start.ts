/** `npm start`: builds, serves, and rebuilds after each change of the content and when a time in it comes. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { watch } from 'chokidar';
import { readContent } from '../src/gate/content.ts';
import { wallTime } from '../src/lib/clock.ts';
import { contentRoot } from '../src/lib/content-root.ts';
import { nextChange, untilThen } from './next-change.ts';
import { listen, siteServer } from './server.ts';
import { mend } from './site.ts';

const out = resolve(process.env['SITE_OUT'] || 'dist');
const port = Number(process.env['PORT'] || 4321);
const longestTimer = 2 ** 31 - 1;

/** One build in its own process: a fault there never ends the server. @returns whether it was published */
function build(): Promise<boolean> {
	return new Promise((done) => {
		const child = spawn(process.execPath, [resolve('publish/build.ts')], { stdio: 'inherit' });
		child.on('close', (code) => done(code === 0));
	});
}

let building = false;
let again = false;
let alarm: NodeJS.Timeout | undefined;

function setAlarm(): void {
	clearTimeout(alarm);
	if (process.env['SITE_NOW']) return;
	const { entries, settings } = readContent(contentRoot);
	const values = [
		...entries.map(({ value }) => value),
		...Object.values(settings).map(({ items }) => items),
	];
	const next = nextChange(values, wallTime(new Date()));
	if (next)
		alarm = setTimeout(
			() => void rebuild('到时间了'),
			Math.min(untilThen(next, new Date()) + 500, longestTimer),
		);
}

async function rebuild(why: string): Promise<void> {
	if (building) {
		again = true;
		return;
	}
	building = true;
	console.log(`\n${why}，正在更新网站……`);
	const published = await build();
	building = false;
	console.log(
		published
			? `已更新，请看 http://127.0.0.1:${port}/`
			: existsSync(out)
				? '没有更新，上一次的网站照常打开。'
				: '还没有网站可以看，改好以后会自己生成。',
	);
	if (published) setAlarm();
	if (again) {
		again = false;
		await rebuild('内容又有改动');
	}
}

function watchContent(): void {
	let timer: NodeJS.Timeout | undefined;
	watch(contentRoot, {
		ignoreInitial: true,
		awaitWriteFinish: { stabilityThreshold: 150, pollInterval: 50 },
	}).on('all', () => {
		clearTimeout(timer);
		timer = setTimeout(() => void rebuild('内容有改动'), 200);
	});
}

try {
	await mend(out);
	await listen(siteServer(out), port);
	const before = existsSync(out);
	if (before) console.log(`上一次的网站已经可以看：http://127.0.0.1:${port}/`);
	watchContent();
	await rebuild(before ? '先显示上一次的网站' : '第一次生成');
	console.log('改动 content/ 里的文件，网站会自己更新。按 Ctrl+C 结束。');
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
