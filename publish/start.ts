/** `npm start`: builds, serves site and editor, and rebuilds after each change of the content and when a time in it comes. */
import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { siteNow, wallTime } from '../src/lib/clock.ts';
import { contentRoot, ownFolder, sampleFolder } from '../src/lib/content-root.ts';
import { rebuildLoop } from './rebuild.ts';
import { firstRunServer } from '../admin/server/first-run/server.ts';
import { fromHere } from '../admin/server/guard.ts';
import { editorServer } from '../admin/server/server.ts';
import { alarm } from './alarm.ts';
import { beginAnew } from './first-run/begin-anew.ts';
import { homeOf } from './first-run/home.ts';
import { nextBuild, timeOf } from './next-change.ts';
import { listen, siteServer, type Editor } from './server.ts';
import { clearLeftovers } from './build/leftovers.ts';
import { readAhead } from './build/read-ahead.ts';
import { releasesOf } from './releases.ts';
import { standingBuilder, type BuildResult } from './build/standing.ts';
import { drawSheets } from './review/print.ts';
import { mend } from './build/switch.ts';

const out = resolve(process.env['SITE_OUT'] || 'dist');
const port = Number(process.env['PORT'] || 4321);
const address = `http://127.0.0.1:${port}/`;

const builder = standingBuilder({
	command: [resolve('publish/build/build-at-word.ts')],
	print: () => readAhead(contentRoot),
});
/** The page is looked at first, and whoever publishes again at once starts what he needs himself. */
const prepareSoon = () => setTimeout(builder.prepare, 300);

const releases = releasesOf(out);

/** What is said to be online is what the server holds. */
async function buildAndTake(): Promise<BuildResult> {
	const result = await builder.build();
	if (result.published) await releases.take();
	return result;
}

const loop = rebuildLoop({
	contentRoot,
	build: () =>
		buildAndTake().catch((error: unknown) => {
			console.error(error);
			return { published: false, said: '新的网页生成了，但没有换上去。请告诉技术人员。' };
		}),
	findings: async () => (await editor.checked()).findings,
	begun: (why) => console.log(`\n${why}，正在更新网站……`),
	done: ({ published }) => {
		const kept = existsSync(out)
			? '没有更新，上一次的网站照常打开。'
			: '还没有网站可以看，改好以后会自己生成。';
		console.log(published ? `已更新，请看 ${address}` : kept);
		// Also after a build that failed: what kept it may be over by then.
		setAlarm();
		prepareSoon();
	},
});
const isSample = contentRoot === sampleFolder || undefined;
const editor = editorServer({
	contentRoot,
	autosaveFolder: resolve('.autosave'),
	site: loop,
	listAge: 60_000,
	isSample,
	sheets: drawSheets(contentRoot),
});

const firstRun = firstRunServer({
	target: ownFolder,
	offered: isSample ?? false,
	kept: resolve('.cache/first-run.json'),
	whence: fromHere,
	drawHome: (answers) => homeOf(answers, siteNow(process.env['SITE_NOW'])),
	made: beginAnew,
	now: () => siteNow(process.env['SITE_NOW']),
});

const door: Editor = {
	handle: (request, response) => firstRun(request, response) || editor.handle(request, response),
	folder: undefined,
};

/** Made beside the first build; the site does without it. */
async function openEditor(): Promise<void> {
	try {
		// Loaded late: the bundler is large, and the site of last time should be seen at once.
		const { editorFolder } = await import('../admin/build.ts');
		door.folder = await editorFolder();
		console.log(`编辑页面：${address}admin/`);
	} catch (error) {
		console.error('编辑页面没有生成成功，网站不受影响。请告诉技术人员：', error);
	}
}

const timesCome = alarm(() => void loop.rebuild('到时间了'));

function setAlarm(): void {
	if (process.env['SITE_NOW']) return;
	timesCome.set(timeOf(nextBuild(editor.content(), wallTime(new Date()))) + 500);
}

function watchContent(): void {
	let timer: NodeJS.Timeout | undefined;
	watch(contentRoot, {
		ignoreInitial: true,
		ignored: (path) => basename(path).startsWith('.') && path !== contentRoot,
		awaitWriteFinish: { stabilityThreshold: 150, pollInterval: 50 },
	}).on('all', (event, path) => {
		editor.outdate();
		// A folder by itself shows nothing; what the editor saved is being built already.
		if (event.endsWith('Dir') || loop.isOwn(relative(contentRoot, path).split(sep).join('/')))
			return;
		clearTimeout(timer);
		timer = setTimeout(() => void loop.rebuild('内容有改动'), 200);
	});
}

try {
	await mend(out);
	await clearLeftovers(out);
	const finished = await editor.ready;
	if (finished.length > 0) console.log(`上次没有保存完的已经补上：${finished.join('、')}`);
	const before = existsSync(out);
	if (before) await releases.take();
	await listen(siteServer(releases, door), port);
	if (before) console.log(`上一次的网站已经可以看：${address}`);
	watchContent();
	void editor.warm();
	void openEditor();
	await loop.rebuild(before ? '先显示上一次的网站' : '第一次生成');
	if (isSample) console.log(`现在是示例社区。换成你们自己的：${address}admin/first-run/`);
	const shown = relative(resolve(), contentRoot) || contentRoot;
	console.log(`改动 ${shown}/ 里的文件，网站会自己更新。按 Ctrl+C 结束。`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
