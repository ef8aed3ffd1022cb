interface Search {
	sought: string;
	count: number;
	/** Which of them is looked at. */
	at: number;
	/** Where above the body that is: `“标题”里：停水通知`. */
	within?: string;
	/** In blocks that nobody can write in. */
	fixed: number;
	/** How many were just replaced. */
	replaced: number;
	/** How many of these above the body, where 撤销 does not reach. */
	above?: number;
}

function backOf(replaced: number, above: number): string {
	if (above === 0) return '点“撤销”可以退回';
	if (above === replaced) return '都在正文上面，要退回请自己改';
	return `点“撤销”退回正文里的；正文上面的 ${above} 处要自己改`;
}

/** How a search stands, in a sentence or two: `第 2 处，共 5 处`. */
export function standing(search: Search): string {
	const { sought, count, at, within, fixed, replaced, above = 0 } = search;
	if (sought === '') return '';
	const sentences = [
		...(replaced > 0 ? [`替换了 ${replaced} 处，${backOf(replaced, above)}`] : []),
		...(count > 0 ? [`第 ${at + 1} 处，共 ${count} 处${within ? `，在${within}` : ''}`] : []),
		...(count === 0 && replaced === 0 ? ['没有找到'] : []),
		...(fixed > 0 ? [`另有 ${fixed} 处在改不了的块里`] : []),
	];
	return sentences.join('。');
}
