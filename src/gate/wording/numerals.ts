/** Numbers as notices write them: `11`, `１１`, `十一`. */

const digits = '〇一二三四五六七八九';

/** For a pattern: one to two figures, or Chinese below a hundred. */
export const smallNumber = String.raw`(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})`;

/** For a pattern: four figures, or four Chinese ones: `二〇二六`. */
export const yearNumber = String.raw`(?:[12１２][0-9０-９]{3}|[一二][〇○零一二三四五六七八九]{3})`;

const figureOf = (sign: string): number =>
	sign === '零' || sign === '○' ? 0 : Math.max(digits.indexOf(sign), 0);

/** `１１` → 11; `二十三` → 23; `二〇二六` → 2026 */
export function numberOf(written: string): number {
	const plain = written.normalize('NFKC');
	if (/^\d+$/.test(plain)) return Number(plain);
	const ten = written.indexOf('十');
	if (ten < 0) return [...written].reduce((sum, sign) => sum * 10 + figureOf(sign), 0);
	const before = written.slice(0, ten);
	const after = written.slice(ten + 1);
	return (before === '' ? 1 : figureOf(before)) * 10 + (after === '' ? 0 : figureOf(after));
}
