/** 落款 on the page: an office and a day below it, in one paragraph or two. */
import { expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

const signed = async (body: string) =>
	(await pageOf(body)).match(/<p class="signature">/g)?.length ?? 0;

test.each([
	['正文。\n\n清和社区居民委员会\n2026年3月5日', 1],
	['正文。\n\n清和街道办事处\n\n2026年3月5日', 2],
	['正文。\n\n**清和街道办事处**\n\n二〇二六年三月五日\n\n::video{src="a.mp4" title="看"}', 2],
	['清和街道办事处\n清和派出所\n2026 年 3 月 5 日', 1],
	['清和社区（代章）\n\n2026年3月5日', 2],
	// Neither an office, nor a day, nor together.
	['正文。\n\n2026年3月5日', 0],
	['活动时间\n\n2026年3月5日', 0],
	['请到清和社区居民委员会。\n\n2026年3月5日', 0],
	['清和社区居民委员会\n\n2026年3月5日上午', 0],
	['清和社区居民委员会\n\n地点\n\n2026年3月5日', 0],
	['## 清和社区居民委员会\n\n2026年3月5日', 0],
	['- 清和社区居民委员会\n\n2026年3月5日', 0],
	['[清和社区居民委员会](/a/)\n\n2026年3月5日', 0],
	['清和社区居民委员会\n2026年3月5日\n电话 8210', 0],
	['甲队\n2026年3月5日', 0],
])('%j: %i', async (body, count) => expect(await signed(body)).toBe(count));
