/** `npm run gate -- 名单.docx 资料/`: files that are not content yet. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, picture, type Files } from '../../content.ts';
import { docx, id, mobile, p, tbl, xlsx, zip } from '../gate/files/made.ts';

/** @param given names of files and folders below a folder with these files */
function gate(files: Files, ...given: string[]) {
	const folder = contentFolder(files);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[resolve('publish/gate.ts'), ...given],
		{
			cwd: folder,
			env: {
				...process.env,
				INIT_CWD: folder,
				CONTENT_DIR: contentFolder({}),
				SITE_NOW: '2026-11-22 09:00',
				NO_COLOR: '1',
			},
			encoding: 'utf8',
		},
	);
	return { status, stdout, stderr, folder };
}

const plain = [
	['资料/通知.docx', docx(p('停水') + p(`证件 ${id}`)), '这个文件第 2 段有身份证号'],
	[
		'资料/表.xlsx',
		xlsx([
			{
				name: '一',
				rows: [
					['姓名', '证件'],
					['张某某', id],
				],
			},
		]),
		'这个文件的“一”第 2 行有身份证号',
	],
	['资料/说明.txt', `停水\n电话${mobile}`, '这个文件第 2 行有个人手机号'],
	['资料/打包.zip', zip({ 'a.csv': id }), '这个文件里的“a.csv”第 1 行有身份证号'],
	[
		'资料/稿子.md',
		`---\ntitle: 停水\n---\n\n第一段\n\n[打电话](tel:${mobile})\n`,
		'这个文件第 7 行有个人手机号',
	],
	['资料/深/表格.md', `|姓名|证件|\n|-|-|\n|张某某|${id}|\n`, '这个文件第 3 行有身份证号'],
	['资料/图.jpg', picture.subarray(0, 60), '这个文件不是能用的图片'],
] as const;

test('every file below a folder is looked at: name, place, rule, and 1 at the end', () => {
	const { status, stdout, stderr, folder } = gate(
		Object.fromEntries(plain.map(([file, content]) => [file, content])),
		'资料',
	);
	for (const [file, , message] of plain) expect(stderr).toContain(`要改　${file}：${message}`);
	expect(stderr).toMatch(/privacy\/id\n/);
	expect(stderr).toContain(`看了 ${plain.length} 个文件`);
	expect(stdout + stderr).not.toContain(id);
	expect(stdout + stderr).not.toContain(mobile);
	expect(status).toBe(1);
	expect(existsSync(join(folder, 'report'))).toBe(false);
});

test('good files end it with 0, one that is not there with 2', () => {
	const good = {
		'a.docx': docx(
			p('周四停水') +
				tbl([
					['项目', '金额'],
					['水管', '300'],
				]),
		),
	};
	expect(gate(good, 'a.docx')).toMatchObject({
		status: 0,
		stdout: '看了 1 个文件，没有要改的。\n',
	});
	expect(gate(good, '没有.docx')).toMatchObject({ status: 2 });
});
