/** `npm run privacy`: what personal data is public, where, on what ground and until when; also as a table for Excel. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findings } from '../src/gate/check.ts';
import { noGround, personalData } from '../src/gate/personal-data.ts';
import { sheetOf } from '../src/gate/personal-sheet.ts';
import { readContent } from '../src/gate/reading/content.ts';
import { siteNow } from '../src/lib/clock.ts';
import { contentRoot } from '../src/lib/content-root.ts';

const heads = {
	whose: '谁',
	what: '公开了什么',
	where: '在哪里',
	file: '文件',
	since: '从哪天',
	ground: '依据',
	until: '到哪天',
};

function tell(): void {
	const now = siteNow(process.env['SITE_NOW']);
	const content = readContent(contentRoot);
	const rows = personalData(content, findings(content, now), now);
	const folder = resolve('report');
	mkdirSync(folder, { recursive: true });
	const sheet = join(folder, 'privacy.csv');
	// Whoever else uses this machine has no business with it; an older one may have been open to all.
	rmSync(sheet, { force: true });
	writeFileSync(sheet, sheetOf(heads, rows), { mode: 0o600 });
	for (const { whose, what, where, ground, until } of rows) {
		const end = until === '' ? '' : `，到 ${until}`;
		console.log(`${whose === '' ? '' : `${whose}　`}${what}　${where}　${ground}${end}`);
	}
	const groundless = rows.filter(({ ground }) => ground === noGround).length;
	console.log(
		`一共 ${rows.length} 条，${groundless} 条没有依据。表格在 report/privacy.csv，用 Excel 打开；用完删掉。`,
	);
}

tell();
