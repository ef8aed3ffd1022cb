/** The fields of an outage: what is off, and how far. The status boards of the site are made of them. */
import { choice, optional } from '../fields.ts';
import { when } from '../form.ts';

const forOutages = when('kind', 'outage');

export const outageFields = {
	utility: optional(
		choice({
			label: '停的是什么',
			hint: '选了才会显示在“水电气暖电梯”状态表和各楼的页面上，例如：停水检修选“水”；停两样就写两篇',
			main: true,
			shownWhen: forOutages,
			options: { water: '水', electricity: '电', gas: '气', heating: '暖', lift: '电梯' },
		}),
	),
	supply: optional(
		choice({
			label: '停到什么程度',
			hint: '完全没有选“停”，水压低、限时供应、只停一部分选“受限”',
			main: true,
			shownWhen: forOutages,
			options: { stopped: '停', limited: '受限' },
		}),
	),
};
