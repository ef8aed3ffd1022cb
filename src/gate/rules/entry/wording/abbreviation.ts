/** Short forms of offices that residents do not know, not spelt out anywhere in the text. */
import type { TextHit } from '../../../text/find.ts';
import type { TextReading } from '../../../text/reading.ts';
import { inTexts } from '../../../text/rule.ts';
import { wholeText } from '../../../text/signs.ts';
import { isOthersText } from '../../../wording/in-passages.ts';
import type { EntryRule } from '../rule.ts';

/** `“五社联动”`, `“一老一小”`: numbers of things, in quotation marks. */
const counted =
	/“([一二三四五六七八九两双][个社治清率化联查送包必会制长员减邻进访][^“”，。、号楼岁年月日元]{1,5})”/g;
const offices =
	/三务公开|四议两公开|两代表一委员|三官一律|两新组织|双报到|三会一课|三重一大|一网通办|吹哨报到|接诉即办|综治中心|雪亮工程|三资管理|两癌筛查/g;
/** What everybody knows. */
const wellKnown =
	/^(?:[一二三四五六七八九十]{1,3}|一卡通|一条龙|一站式|一次性|两会|五一|六一|七一|八一|十一|三八|三农|四季|五福|二维码|四个100|三个代表|四个全面|三个务必|一国两制|四个自信|四个意识|两个维护|两个确立|一老一小|二十四节气)$/;
const explains = /^”?\s?(?:[（(：:]|即|是指|就是|指的?是|——|，即)/;

function isExplained(all: string, word: string): boolean {
	for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + word.length)) {
		if (explains.test(all.slice(at + word.length, at + word.length + 6))) return true;
		if (/(?:简称|以下称|统称|称为|叫做?)[“：]?$/.test(all.slice(Math.max(0, at - 5), at)))
			return true;
		if (/[（(]$/.test(all.slice(Math.max(0, at - 1), at))) return true;
	}
	return false;
}

/** Each once in a text, and no more than that. */
const most = 10;

function find(reading: TextReading): TextHit[] {
	const whole = wholeText(reading);
	if (whole.search(counted) < 0 && whole.search(offices) < 0) return [];
	const { passages } = reading;
	const told = new Set<string>();
	const all = passages.map(({ text }) => text).join('\n');
	return passages.flatMap((passage): TextHit[] => {
		const found = [...passage.text.matchAll(counted), ...passage.text.matchAll(offices)];
		return found.flatMap(({ index: at, 0: whole, 1: quoted }): TextHit[] => {
			const word = quoted ?? whole;
			if (told.size >= most || told.has(word) || wellKnown.test(word)) return [];
			told.add(word);
			if (isExplained(all, word)) return [];
			const message = `“${word}”居民不一定懂，请在第一次出现时用括号写明是什么`;
			return [{ passage, at, message }];
		});
	});
}

export const abbreviation: EntryRule = {
	id: 'wording/abbreviation',
	level: 'advice',
	title: '简称没有说明',
	why: '机关里常用的简称居民听不懂，第一次出现时写全，后面再用简称。',
	...inTexts((reading, of) => (isOthersText(of) ? [] : find(reading))),
};
