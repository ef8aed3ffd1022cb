/** The same “random” values in every run, made of what staff type and what breaks Markdown. */
const pieces = [
	...[
		'他说"好"',
		"it's",
		'{',
		'}',
		'[',
		']',
		'(',
		')',
		'<b>',
		'<',
		'>',
		'*',
		'**',
		'_',
		'`',
		'```',
		'~~~',
	],
	...[
		'\\',
		'\n',
		'\n\n',
		'8:30',
		':',
		'::',
		':::',
		':::callout{kind=tip}',
		'&amp;',
		'&',
		'#',
		'1. ',
		'- ',
	],
	...[
		'清和苑',
		'停水',
		'通知：',
		'，',
		'。',
		'😀',
		' ',
		'\u3000',
		'|',
		'!',
		'![',
		'](',
		'=',
		'$',
		'@',
		'../a',
	],
];

export function oneOf<Item>(items: readonly Item[], random: () => number): Item {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error('没有可选的');
	return item;
}

/** Up to `most` pieces in a row. */
export function wildText(random: () => number, most = 8): string {
	return Array.from({ length: Math.floor(random() * most) }, () => oneOf(pieces, random)).join('');
}
