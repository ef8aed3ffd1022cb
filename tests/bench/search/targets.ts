/** What must hold, beside what was measured. */
import type { Marks } from './marks.ts';
import type { SetName } from './sets.ts';
import { fixed, kilobytes, share } from './table.ts';
import type { Bytes } from './weight.ts';

export interface Measured {
	marks: Marks;
	bytes: Bytes;
	/** Bytes of a first question; undefined without a browser. */
	first: number | undefined;
	/** Milliseconds of an ordinary question on a slow phone, the median; not finite without a browser. */
	slow: number;
}

/** What is asked is asked of three digits. */
const asShown = (value: number) => Number(share(value));

type Line = [label: string, holds: boolean, measured: string, wanted: string];

function lines(name: SetName, { marks, bytes, first, slow }: Measured): Line[] {
	const always: Line[] = [
		['recall', marks.recall === 1, share(marks.recall), '1.000'],
		['不存在的串', marks.absent === 0, fixed(marks.absent, 1), '0'],
	];
	if (name === 'short')
		return [...always, ['索引块', bytes.mean <= 100_000, kilobytes(bytes.mean), '≤ 100 KB']];
	if (name !== '2700') return always;
	const inBrowser: Line[] =
		first === undefined
			? []
			: [
					['首次提问', first <= 330_000, kilobytes(first), '≤ 330 KB'],
					['慢 4 倍的提问（中位）', slow <= 300, `${fixed(slow)} 毫秒`, '≤ 300 毫秒'],
				];
	return [
		...always,
		['precision', asShown(marks.precision) >= 0.996, share(marks.precision), '≥ 0.996'],
		['MRR', asShown(marks.mrr) >= 0.949, share(marks.mrr), '≥ 0.949'],
		['问句前五', asShown(marks.questions) >= 0.88, fixed(marks.questions, 2), '≥ 0.88'],
		['索引块', bytes.mean <= 41_000, kilobytes(bytes.mean), '≤ 41 KB'],
		...inBrowser,
	];
}

export function targetReport(name: SetName, measured: Measured): { text: string; held: boolean } {
	const all = lines(name, measured);
	const text = all.map(
		([label, holds, value, wanted]) =>
			`${holds ? '达到' : '没达到'} ${label} ${value}（要 ${wanted}）`,
	);
	return { text: text.join('；'), held: all.every(([, holds]) => holds) };
}
