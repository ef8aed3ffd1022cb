/** The fields of every entry that say when and in what state it is public. */
import { choice, date, flag, optional, text, time, withDefault } from './fields.ts';
import { group } from './objects.ts';

/** Who writes or reviews: the name signed in with becomes a reviewer's. */
export const personName = (label: string, hint: string) =>
	text({ label, hint: `${hint}，例如：沈小满`, min: 2, max: 20 });

const person = (label: string, hint: string) => optional(personName(label, hint));

export const publishingFields = {
	publishedAt: time({
		label: '发布时间',
		hint: '写将来的时间，就到那时才公布，例如：2026-03-05 09:30',
		stays: 'unnamed',
		section: '发布设置',
		startsAs: 'now',
	}),
	backfill: optional(
		text({
			label: '补登原因',
			hint: '发布时间比第一次保存早七天以上才写，例如：旧网站的文章，建站时补登',
			ownOnly: true,
			section: '发布设置',
			min: 4,
			max: 120,
		}),
	),
	stage: withDefault(
		choice({
			label: '状态',
			hint: '草稿和待审的文章居民看不到，选“可发布”才会公布',
			ownOnly: true,
			byButton: true,
			stays: 'unnamed',
			section: '发布设置',
			options: { draft: '草稿', review: '待审', ready: '可发布' },
		}),
		'ready',
	),
	review: optional(
		group({
			label: '三审',
			hint: '初审、复审、终审要三个不同的人，例如：沈小满、陆知远、许桂芳',
			ownOnly: true,
			byButton: true,
			section: '发布设置',
			fields: {
				first: person('初审', '写初审人的姓名'),
				second: person('复审', '写复审人的姓名，和初审人不同'),
				final: person('终审', '写终审人的姓名，和前两位不同'),
			},
		}),
	),
	pinnedUntil: optional(
		date({
			label: '置顶到',
			hint: '过了这一天自动取消置顶，例如：2026-11-26',
			ownOnly: true,
			section: '发布设置',
		}),
	),
	expiresAt: optional(
		time({
			label: '过期时间',
			hint: '过后标“已过期”，不再上首页和列表，例如：2026-11-27 00:00',
			ownOnly: true,
			section: '发布设置',
		}),
	),
	milestone: withDefault(
		flag({
			label: '列入大事记',
			hint: '勾上后，这件事会列进“大事记”，例如：社区食堂开张',
			ownOnly: true,
			section: '发布设置',
		}),
		false,
	),
};
