/** Every answer that is not right, for who wants to know why. */
import type { SearchPage } from '../../../publish/search/extract.ts';
import { answeredIn, firstOf, type Judged } from './marks.ts';

/** Every question whose answer is not right, with what was wrong. */
export function missReport(judged: readonly Judged[], pages: readonly SearchPage[]): string {
	const titled = (numbers: readonly number[]) =>
		numbers
			.slice(0, 5)
			.map((number) => pages[number]?.title ?? '?')
			.join('；');
	const lines = judged.flatMap((one) => {
		const { query, truth, asked } = one;
		const found = asked.labelled ? [] : asked.pages;
		const missing = [...truth.right].filter((page) => !found.includes(page));
		const extra = found.filter((page) => !truth.right.has(page));
		if (query.kind === '问句')
			return answeredIn(one, 5) ? [] : [`问句“${query.text}”：${titled(asked.pages)}`];
		const place = truth.first.size > 0 ? firstOf(one) : 1;
		return [
			...(missing.length > 0 ? [`“${query.text}”漏 ${missing.length}：${titled(missing)}`] : []),
			...(extra.length > 0 ? [`“${query.text}”多 ${extra.length}：${titled(extra)}`] : []),
			...(place < 1
				? [
						`“${query.text}”（${query.kind}）该在前的排第 ${1 / place}；应是 ${titled([...truth.first])}；得到 ${titled(found)}`,
					]
				: []),
		];
	});
	return `没有答好的 ${lines.length} 条：\n${lines.join('\n')}`;
}
