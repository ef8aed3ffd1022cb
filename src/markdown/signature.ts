/** 落款: who issued it, and the day, below the words. The page sets it right, as on paper. */

const figures = '[〇○零一二三四五六七八九十]';

/** A day and nothing else: `2026年3月5日`, `二〇二六年三月五日`. */
const day = new RegExp(
	String.raw`^(?:(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|${figures}{4}年${figures}{1,3}月${figures}{1,3}日)$`,
);

/** Names of offices end so. */
const office =
	/(?:委员会|居委会|村委会|党委|总支|支部|社区|街道|办事处|办公室|管委会|工作站|服务站|服务中心|中心|委|办|局|厅|院|所|队|公司|物业|协会|学会|商会|学校|小学|中学|幼儿园|医院|政府|领导小组|指挥部|理事会|居民会议|工会|团委|妇联|联合会|基金会|派出所|法院|[部处科站])(?:[（(][^（）()]{1,12}[)）])?$/;

const sentence = /[，。；：！？、,;:!?]/;
const longest = 26;

export const isDay = (line: string): boolean => day.test(line.trim());

/** `清和社区居民委员会`: an office's name, alone on its line. */
export const isOffice = (line: string): boolean => {
	const name = line.trim();
	return name.length >= 4 && name.length <= longest && !sentence.test(name) && office.test(name);
};

/** Offices that sign together. */
const mostOffices = 5;

/**
 * How many of these paragraphs, from the one at `place` on, are a signature: `[[社区], [2026年3月5日]]` → 2. None is 0.
 * @param paragraphs each as its lines; undefined for what is no paragraph
 */
export function signatureFrom(
	paragraphs: readonly (readonly string[] | undefined)[],
	place: number,
): number {
	let offices = 0;
	for (let at = place; at < paragraphs.length; at += 1) {
		for (const [index, line] of (paragraphs[at] ?? ['']).entries()) {
			const last = index === (paragraphs[at]?.length ?? 0) - 1;
			if (isDay(line)) return offices > 0 && last ? at - place + 1 : 0;
			if (!isOffice(line)) return 0;
			offices += 1;
			if (offices > mostOffices) return 0;
		}
	}
	return 0;
}
