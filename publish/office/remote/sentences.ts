/** How pushing stands, in the words of a terminal and of the desk. */
import { wallTime } from '../../../src/lib/clock.ts';
import type { RemoteState } from './state.ts';

const at = (iso: string) => wallTime(new Date(iso));

/** For administrators; nothing in it comes from the remote. */
export function sentenceOf({ pushed, why, fork }: RemoteState): string {
	const last = pushed
		? `最近一次推送到代码托管是 ${at(pushed.at)}。`
		: '内容还没有推送到代码托管过。';
	const failed = why === null ? '' : `刚才没有推成：${why}。会自己再试，不影响保存和发布。`;
	if (!fork) return last + failed;
	const how = fork.rewritten ? '那边的历史被人改写过' : '有人在那边改了内容';
	const waits = fork.ours === null ? '' : `我们的先放在那边的 ${fork.ours} 分支上，没有覆盖谁的。`;
	return `${last}${how}（${at(fork.since)} 发现），那些没有审过，没有收进来。${waits}${failed}请照看服务器的人运行 npm run remote -- … look 看一看，和您商量收不收。`;
}
