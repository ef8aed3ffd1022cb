/** What a page says to whoever comes from its sheet of paper; a script has these words alone. */
export const sheetWords = {
	latest: '您手中的是最新的',
	same: '和这一页写的一样。',
	changed: '内容已改',
	notLatest: '您手中的不是最新的，请看这一页。',
	unmatched: '核对码没有对上',
	compare: '也许抄错了。请拿纸上的和这一页对一对，或者打电话问。',
	replaced: '已被替代',
	/** Of what is over, by what the code says. */
	over: {
		latest: '您手中的和这一页一样，时间已经过了。',
		changed: '您手中的也不是最后的一版。',
		unmatched: '核对码没有对上，请以这一页为准。',
	},
	/** By the word of the state: what to do, whatever the code. */
	gone: {
		已撤回: '请不要再照纸上的办，原因写在这一页。',
		已被替代: '请看新的：',
		不再公开: '这张纸请取下来。',
	} as Readonly<Record<string, string>>,
} as const;
