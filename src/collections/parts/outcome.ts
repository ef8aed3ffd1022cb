/** What became of what was announced: the entries that tell of it, and what was taken of the opinions that were asked for. */
import { choice, listOf, optional, text } from '../fields.ts';
import { when } from '../form.ts';
import { groups } from '../objects.ts';
import { anyEntry } from '../references.ts';

const adoptedFields = {
	opinion: text({
		label: '意见',
		hint: '几个人说的是一件事就合成一条，不写是谁提的，例如：步道的灯请再矮一点',
		max: 200,
	}),
	taken: choice({
		label: '采纳没有',
		hint: '照实选，居民看得到，例如：只改了一半选“部分采纳”',
		options: { yes: '采纳', partly: '部分采纳', no: '未采纳' },
	}),
	reason: optional(
		text({
			label: '怎么改的，或者为什么没有采纳',
			hint: '没有全采纳的必须写，例如：灯杆已经定制，改为加灯罩',
			max: 200,
		}),
	),
};

export const outcomeFields = {
	outcome: optional(
		listOf(
			anyEntry({
				label: '结果和后续',
				hint: '有了结果再选，两篇会互相链接，例如：征求意见以后定下来的办法、招募来的人做的事',
				ownOnly: true,
				section: '主题关联',
			}),
		),
	),
	adopted: optional(
		groups({
			label: '采纳情况',
			hint: '意见收完以后填，填了网页上才有，例如：步道的灯请再矮一点，部分采纳',
			ownOnly: true,
			section: '内容补充',
			shownWhen: when('kind', 'consultation'),
			fields: adoptedFields,
		}),
	),
};
