/** An entry as it is pasted into a chat group: what, when, where, whom to call, and its address; plain lines, for nothing else is kept there. */

export interface GroupText {
	/** What became of it: 已过期, 活动已结束, 取消; '' for nothing. */
	mark: string;
	title: string;
	/** In one sentence, where no facts say it. */
	summary: string | undefined;
	facts: readonly { label: string; value: string; phone?: string; address?: string }[];
	/** What of it artificial intelligence has made: `含人工智能生成合成的文字`. */
	ai?: string | undefined;
	/** With its origin. */
	address: string;
	/** Who says so. */
	from: string;
}

/** More than this nobody reads in a group; the address has the rest. */
const mostFacts = 6;

/**
 * @example
 * 【取消】门球赛
 * 时间：12月5日（周六）9:00
 * 咨询电话：何以宁 0571-0000 0005
 * 详情：https://qinghe.example/activities/20261205-0900/
 * ——清和社区
 */
export function groupText({ mark, title, summary, facts, ai, address, from }: GroupText): string {
	const said = facts
		.filter((fact) => fact.address === undefined)
		.slice(0, mostFacts)
		.map(({ label, value, phone }) => `${label}：${[value, phone].filter(Boolean).join(' ')}`);
	return [
		`${mark ? `【${mark}】` : ''}${title}`,
		...(said.length > 0 ? said : [summary ?? []].flat()),
		...(ai ? [ai] : []),
		`详情：${address}`,
		`——${from}`,
	].join('\n');
}
