/** `npm run gate -- 名单.docx 资料/`: files that are not content yet, looked at before anybody puts them in. */
import { relative, resolve } from 'node:path';
import { filesNamed, findingsInFiles } from '../src/gate/files/outside.ts';
import { readContent, settingsOf } from '../src/gate/reading/content.ts';
import { knownIn } from '../src/gate/known-in.ts';
import { dayOf, siteNow } from '../src/lib/clock.ts';
import { contentRoot } from '../src/lib/content-root.ts';
import { report } from './report.ts';

/** Sets the exit code: 1 where something must be mended, 2 where a file is not there. */
export function checkFiles(paths: readonly string[]): void {
	// Where npm was started, which is not where it starts us.
	const folder = resolve(process.env['INIT_CWD'] ?? '.');
	let files: string[];
	try {
		files = filesNamed(paths.map((path) => resolve(folder, path)));
	} catch {
		console.error(`找不到这些文件或文件夹，请核对名字：${paths.join('、')}`);
		process.exitCode = 2;
		return;
	}
	const now = siteNow(process.env['SITE_NOW']);
	const content = readContent(contentRoot);
	const found = findingsInFiles(files, {
		settings: settingsOf(content),
		now,
		known: knownIn(content)(dayOf(now)),
	});
	const named = found.map((one) => ({ ...one, file: relative(folder, one.file) || one.file }));
	const errors = report(named, { withRules: true });
	if (errors > 0) {
		console.error(`看了 ${files.length} 个文件，共 ${errors} 处要改，改好以后再上传。`);
		process.exitCode = 1;
	} else console.log(`看了 ${files.length} 个文件，没有要改的。`);
}
