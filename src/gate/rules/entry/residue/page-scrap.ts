/** What stood around a text on the page it came from: 上一篇, 责任编辑, 点击蓝字关注, Copyright. */
import { chatTexts } from '../../../residue/chat-texts.ts';
import { pageScraps } from '../../../residue/page-scraps.ts';
import { findPatterns } from '../../../residue/patterns.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const pageScrap: EntryRule = {
	id: 'residue/page-scrap',
	level: 'error',
	title: '带着别的网页上的话',
	why: '“上一篇”“点击蓝字关注”是别的网页上的按钮和页脚，在这里点不了，也说明整段是抄来的。',
	...inTexts(findPatterns([...pageScraps, ...chatTexts])),
};
