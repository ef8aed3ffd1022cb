/**
 * `npm run gate`, and the first step of `npm run check`: may the content be published? What was found is also in
 * `report/gate.json`; what only a later moment brings is told and stops nobody today. With `--rules` it only tells
 * which rules there are; with names of files and folders it looks at those instead, and writes nothing.
 */
import { resolve } from 'node:path';
import { findings } from '../src/gate/check.ts';
import { readContent } from '../src/gate/reading/content.ts';
import { siteNow } from '../src/lib/clock.ts';
import { contentRoot } from '../src/lib/content-root.ts';
import { checkFiles } from './gate-files.ts';
import { writeReport } from './gate-report.ts';
import { whatComes } from './next-change.ts';
import { report, reportComing, toMend } from './report.ts';
import { tellRules } from './rules-told.ts';

function checkContent(): void {
	const now = siteNow(process.env['SITE_NOW']);
	const content = readContent(contentRoot);
	const found = findings(content, now);
	const errors = report(found, { withRules: true });
	writeReport(found, resolve('report'));
	if (errors > 0) {
		console.error(toMend(errors));
		process.exitCode = 1;
	} else console.log(`内容检查通过：${content.entries.length} 篇。`);
	const coming = whatComes(content, found, now);
	if (coming) reportComing(coming);
}

const paths = process.argv.slice(2).filter((given) => !given.startsWith('--'));
if (process.argv.includes('--rules')) tellRules();
else if (paths.length > 0) checkFiles(paths);
else checkContent();
