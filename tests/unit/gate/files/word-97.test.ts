/**
 * A real Word 97 document, written by LibreOffice 7.4 from words of our own: a paragraph, a table, a header, a footnote
 * and a comment, each with a number.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAll, saidOf } from './asked.ts';
import { id, mobile } from './made.ts';

const bytes = readFileSync(new URL('word-97.doc', import.meta.url));

test('its text is read wherever it stands, tables as tables', () => {
	const [reading] = readAll([['名单.doc', bytes]]);
	const said = reading?.passages.map(({ where, text }) => `${where}：${text.trim()}`) ?? [];
	expect(said).toEqual(
		[
			'第 1 段：低保复核名单',
			`第 2 段：请各楼长周五前核对，证件 ${id}。`,
			'第 3 段：姓名',
			'第 3 段：身份证号',
			'第 4 段：纪岚亭',
			`第 4 段：${id}`,
			'第 5 段：清和社区居民委员会',
			`页眉第 1 段：清和社区　内部使用　${mobile}`,
			`脚注第 1 段：脚注里的手机 ${mobile}`,
			`批注第 1 段：批注里也有 ${id}`,
		].map((line) => `附件“名单.doc”${line}`),
	);
	const rules = reading ? saidOf('名单.doc', reading).map((line) => line.split(' ')[0]) : [];
	expect(rules.sort()).toEqual([
		'privacy/file-traces',
		'privacy/id',
		'privacy/id',
		'privacy/id',
		'privacy/list',
		'privacy/mobile',
		'privacy/mobile',
	]);
});

test('cut anywhere it is a finding, not a crash', () => {
	const cut = [512, 2048, 5000, bytes.length - 700].map((at) => bytes.subarray(0, at));
	const readings = readAll(cut.map((part, place) => [`${place}.doc`, part]));
	expect(readings.map(({ problems, passages }) => problems.length + passages.length > 0)).toEqual(
		cut.map(() => true),
	);
});
