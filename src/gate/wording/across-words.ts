/** Whether two characters that look like a slip are the end of one word and the beginning of the next. */

/** A few sentences: the segmenter keeps its whole input for every piece. */
const around = 40;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export type Across = 'both' | 'one' | 'none';

/**
 * `协商确定` has 商确 across 协商 and 确定 (`both`); `报消防` has 报消 across the beginning of one (`one`), and so may
 * be a slip: `拔款项` holds 款项.
 */
export function acrossWords(text: string, at: number, length: number): Across {
	const from = Math.max(0, at - around);
	const piece = text.slice(from, at + length + around);
	const [begin, end] = [at - from, at - from + length];
	let crossed = 0;
	for (const { index, segment } of segmenter.segment(piece)) {
		const until = index + segment.length;
		if (index < begin && until > begin && until < end) crossed += 1;
		if (index > begin && index < end && until > end) crossed += 1;
	}
	return crossed === 2 ? 'both' : crossed === 1 ? 'one' : 'none';
}
