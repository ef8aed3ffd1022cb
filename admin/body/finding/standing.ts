interface Search {
	sought: string;
	count: number;
	/** Which of them is looked at. */
	at: number;
	/** In blocks that nobody can write in. */
	fixed: number;
	/** How many were just replaced. */
	replaced: number;
}

/** How a search stands, in a sentence or two: `第 2 处，共 5 处`. */
export function standing({ sought, count, at, fixed, replaced }: Search): string {
	if (sought === '') return '';
	const sentences = [
		...(replaced > 0 ? [`替换了 ${replaced} 处，点“撤销”可以退回`] : []),
		...(count > 0 ? [`第 ${at + 1} 处，共 ${count} 处`] : []),
		...(count === 0 && replaced === 0 ? ['没有找到'] : []),
		...(fixed > 0 ? [`另有 ${fixed} 处在改不了的块里`] : []),
	];
	return sentences.join('。');
}
