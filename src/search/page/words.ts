import type { FilterName } from '../contract.ts';

/** What the search page says once it runs. Apart from `strings.ts`, which would all be sent along. */
export const words = {
	found: (text: string, total: number) => `${quoted(text)}找到 ${total} 条`,
	notFound: (text: string) => `没有找到${quoted(text)}`,
	related: '，下面是相关内容',
	/** Above it an answer stands already. */
	inNoPage: (text: string) => `网页里没有找到${quoted(text)}`,
	published: '发布',
	about: (whole: number) => `下面是相关内容，最相关的在前，其中 ${whole} 条把词都写到了`,
	readAs: (text: string) => `已按${quoted(text)}查找`,
	alsoSearched: (texts: string[]) => `同时找了${texts.map(quoted).join('、')}`,
	looking: (text: string) => `正在找${quoted(text)}……`,
	lookingFurther: '近年的内容里没有，正在找更早的……',
	slow: '还在找，网络有点慢。可以再等等，也可以从下面的栏目、年份和主题里找。',
	failed: {
		network: '搜索没有打开。请检查网络后再试，或者从下面的栏目、年份和主题里找。',
		changed: '搜索没有打开，网站可能刚刚更新过。请重新打开搜索，或者从下面的栏目、年份和主题里找。',
		old: '这个浏览器的版本太旧，用不了搜索，不是网络的问题。请从下面的栏目、年份和主题里找，或者换一个浏览器。',
	},
	again: { network: '再试一次', changed: '重新打开搜索', old: '' },
	olderFailed: '更早的内容这次没有查到，请过一会儿再试。',
	more: '更多结果',
	older: (count: number) => `还有 ${count} 条更早的结果`,
	drop: (value: string) => `去掉“${value}”`,
	dropAll: '全部去掉',
	chosen: (count: number) => (count > 0 ? `，已选 ${count} 项` : ''),
	inside: '文中',
	title: (text: string) => (text ? `${quoted(text)}的搜索结果` : '筛选结果'),
};

/** `2026` → 2026年 */
export function valueInWords(name: FilterName, value: string): string {
	return name === '年份' ? `${value}年` : value;
}

/** What is longer than a title is not said again in full. */
const longest = 40;

function quoted(text: string): string {
	const characters = [...text];
	const said = characters.slice(0, longest).join('') + (characters.length > longest ? '…' : '');
	return text ? `“${said}”` : '';
}
