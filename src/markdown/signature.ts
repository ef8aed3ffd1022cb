/** 落款: who issued it, and the day, below the words. The page sets it right, as on paper. */

const figures = '[〇○零一二三四五六七八九十]';

/** A day and nothing else: `2026年3月5日`, `二〇二六年三月五日`. */
const day = new RegExp(
	String.raw`^(?:(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|${figures}{4}年${figures}{1,3}月${figures}{1,3}日)$`,
);

/** Names of offices end so: 居委会, 街道, 办事处, 服务中心, 派出所, 物业, 小学… `（代章）` may follow. */
const office = /[会委联部办局厅院所队站司业校学园府区道处室心组](?:[（(].{1,12}[)）])?$/;

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
