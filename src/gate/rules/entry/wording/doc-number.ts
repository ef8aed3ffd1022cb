/** Numbers of official documents: 清街办〔2026〕5号. */
import { inPassages, type PassageHit } from '../../../wording/in-passages.ts';
import type { Of } from '../../../text/find.ts';
import type { Passage } from '../../../text/reading.ts';
import type { EntryRule } from '../rule.ts';
import { matchesIn } from '../../../text/matches.ts';

/** GB/T 9704-2012 holds since 2012-07-01: what was numbered before is written as it was. */
const since = 2013;
const number =
	/(?<open>[〔﹝[［【（(〖{])(?<=\p{Script=Han}\s{0,2}.)\s{0,2}(?<year>(?:19|20)?\d{2})(?<word>\s?年)?\s{0,2}(?<close>[〕﹞\]］】）)〗}])\s{0,2}(?<di>第\s?)?(?<figures>[0０]?\d{1,5}|[一二三四五六七八九十]{1,4})\s{0,2}(?<end>号|$)/gu;
const example = '写成“机关代字〔2026〕5号”的样子';

function faultOf(groups: Record<string, string | undefined>): string | undefined {
	const { open, close, year = '', word, di, figures = '', end } = groups;
	if (open !== '〔' || close !== '〕') return '年份要用六角括号〔〕';
	if (year.length !== 4 || word) return '年份要写四位数字，不带“年”';
	if (di) return '序号前不写“第”';
	if (/^[0０]/.test(figures)) return '序号前不补 0';
	if (!/^\d+$/.test(figures)) return '序号要用数字';
	return end === '号' ? undefined : '后面缺“号”';
}

/** In a field of its own the number is the document's. */
const isItsOwn = (of: Of, passage: Passage) =>
	passage.text === of.value['docNumber'] && passage.spotAt(0).path?.[0] === 'docNumber';

/** `清街办` before its brackets, as far as it is shown. */
const headOf = (text: string, at: number) =>
	/[\p{Script=Han}\s]*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';

function find(passage: Passage, of: Of): PassageHit[] {
	const { text } = passage;
	if (!/[〕﹞\]］】）)〗}]/.test(text)) return [];
	const own = isItsOwn(of, passage);
	return matchesIn(text, number).flatMap(({ index: at, 0: written, groups = {} }) => {
		const fault = faultOf(groups);
		if (fault === undefined || (groups['end'] !== '号' && !own)) return [];
		const sure = own && Number(groups['year']) >= since;
		const shown = `${headOf(text, at)}${written}`.trim();
		const message = `文号“${shown}”请核对：${fault}，${example}`;
		return [{ at, message, ...(sure ? {} : { level: 'warning' as const }) }];
	});
}

export const docNumber: EntryRule = {
	id: 'wording/doc-number',
	level: 'error',
	title: '发文字号写得不对',
	why: '《党政机关公文格式》（GB/T 9704-2012）规定发文字号用六角括号括年份，序号不编虚位、不加“第”字。',
	...inPassages(find),
};
