/** A compound that stands nowhere as one, cut by what the index knows: 体检通知 is 体检 among the notices. */
import type { Shard } from '../pagefind/shard.ts';

/** A part of the question, as it is looked for instead. */
interface Cut {
	text: string;
	/** The column that a word left out has named. */
	column?: string;
}

interface Parts {
	parts: string[];
	/** Characters that stood alone between them. */
	rest: string[];
}

/** Words that say what kind of page is wanted; the page itself seldom says them beside the rest. */
const kinds: readonly [word: RegExp, column?: string][] = [
	[/通知|公告|通告|消息|提醒/u, '通知公告'],
	[/政策|文件|规定|条例/u, '政策文件'],
	[/活动/u, '社区活动'],
	[
		/时间|安排|事项|信息|情况|内容|要求|流程|地点|名单|进度|进展|最新|详情|介绍|截止日期|截止时间|日期|费用|价格|材料|条件|手续/u,
	],
];

const shortest = 3;
const longest = 8;

/** One word of kind at the end or the beginning, and the rest. */
export function withoutKind(question: string): Cut | undefined {
	for (const [word, column] of kinds) {
		const rest = question
			.replace(new RegExp(`(?:的)?(?:${word.source})$`, 'u'), '')
			.replace(new RegExp(`^(?:${word.source})(?:的)?`, 'u'), '');
		if (rest !== question && [...rest].length >= 2)
			return { text: rest, ...(column === undefined ? {} : { column }) };
	}
	return undefined;
}

/** Whether it is a word of Han characters that may be several: 停水通知, not a sentence. */
export function isCompound(question: string): boolean {
	return new RegExp(`^\\p{Script=Han}{${shortest},${longest}}$`, 'u').test(question);
}

async function counts(shards: readonly Shard[], pairs: readonly string[]): Promise<number[]> {
	return Promise.all(
		pairs.map(async (pair) => {
			const found = await Promise.all(shards.map((shard) => shard.phrase([pair])));
			return found.reduce((sum, { size }) => sum + size, 0);
		}),
	);
}

/**
 * Its parts of two characters and more: cut wherever a pair stands on no page, else at the rarest. These files of the
 * index are there already, for the whole was looked for in them.
 */
export async function cutUp(shards: readonly Shard[], question: string): Promise<Parts> {
	const characters = [...question];
	const pairs = characters.slice(1).map((next, place) => `${characters[place] ?? ''}${next}`);
	const known = await counts(shards, pairs);
	const least = Math.min(...known);
	const inner = known
		.map((count, place) => ({ count, place }))
		.filter(({ count }) => count === least);
	const ends = least === 0 ? inner : inner.slice(0, 1);
	const parts: string[] = [];
	let from = 0;
	for (const { place } of [...ends, { place: characters.length - 1 }]) {
		parts.push(characters.slice(from, place + 1).join(''));
		from = place + 1;
	}
	if (parts.length === 1) return { parts: [], rest: [] };
	// A character alone stands nearly everywhere, and costs a file more.
	const isAlone = (one: string) => [...one].length === 1;
	const telling = parts.filter((one) => !isAlone(one));
	// 老人 alone is not what 老人优惠 was about.
	const isMost = telling.join('').length * 2 > characters.length;
	return isMost ? { parts: telling, rest: parts.filter(isAlone) } : { parts: [], rest: [] };
}
