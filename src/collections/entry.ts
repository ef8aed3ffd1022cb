/** The fields every entry has, and what must hold between them. */
import type { Problem } from './collection.ts';
import {
	choice,
	date,
	flag,
	listOf,
	optional,
	pattern,
	text,
	time,
	url,
	withDefault,
} from './fields.ts';
import { file, picture, relation, settingKey } from './references.ts';
import { group, groups } from './objects.ts';

export const title = text({
	label: '标题',
	hint: '说清是什么事，例如：11月26日停水检修，请提前储水',
	min: 2,
	max: 80,
});

export const summary = text({
	label: '一句话说明',
	hint: '谁、什么事、什么时候、在哪里、要做什么，10 到 120 个字。列表、搜索和转发都用它',
	min: 10,
	max: 120,
	widget: 'text',
});

const person = (label: string) => text({ label, min: 2, max: 20 });

/** @param own the collection's name, for the relation to the entry that replaces this one */
export function entryFields(own: string) {
	return {
		title,
		summary,
		publishedAt: time({
			label: '发布时间',
			hint: '写将来的时间，就到那时才公布，例如 2026-03-05 09:30',
		}),
		source: optional(text({ label: '来源', hint: '不填就是本单位', max: 60 })),
		origin: withDefault(
			choice({ label: '原创或转载', options: { original: '原创', repost: '转载' } }),
			'original',
		),
		sourceUrl: optional(
			url({ label: '原文链接', hint: '转载必填，例如 https://www.example.gov.cn/文章' }),
		),
		author: optional(text({ label: '作者或责任编辑', max: 40 })),
		review: optional(
			group({
				label: '三审',
				hint: '三个人的名字，不能相同',
				fields: {
					first: optional(person('初审')),
					second: optional(person('复审')),
					final: optional(person('终审')),
				},
			}),
		),
		topics: optional(listOf(settingKey({ label: '主题', hint: '可以选几个', setting: 'topics' }))),
		cover: optional(picture({ label: '封面图', hint: '横的照片最好' })),
		coverAlt: optional(
			text({ label: '封面图说明', hint: '看不见图的人靠它知道图里有什么', max: 120 }),
		),
		attachments: optional(
			groups({
				label: '附件',
				fields: {
					file: file({ label: '附件文件' }),
					label: text({
						label: '附件名称',
						hint: '写真实的名称，例如：助餐补贴申请表',
						min: 2,
						max: 60,
					}),
				},
			}),
		),
		pinnedUntil: optional(date({ label: '置顶到', hint: '过了这一天自动取消置顶' })),
		expiresAt: optional(time({ label: '过期时间', hint: '过后标“已过期”，不再上首页和列表' })),
		withdrawn: optional(
			group({
				label: '撤回',
				hint: '撤回后只留标题和原因',
				fields: {
					at: time({ label: '撤回时间' }),
					reason: text({
						label: '撤回原因',
						hint: '例如：时间有误，请看新的通知',
						min: 2,
						max: 200,
					}),
				},
			}),
		),
		replacedBy: optional(relation({ label: '已被这一篇替代', to: own })),
		changes: optional(
			groups({
				label: '修改说明',
				hint: '改了什么，最近的写在最前面',
				fields: { at: time({ label: '修改时间' }), note: text({ label: '改了什么', min: 2 }) },
			}),
		),
		milestone: withDefault(flag({ label: '列入大事记' }), false),
		aliases: optional(
			listOf(
				pattern({
					label: '旧网址',
					hint: '旧网址会自动转到这一页，例如 /old/123.html',
					pattern: /^\/[A-Za-z0-9._~\-/]+$/,
					remedy: '请写本站以“/”开头的地址，例如 /old/123.html',
				}),
			),
		),
		stage: withDefault(
			choice({ label: '状态', options: { draft: '草稿', review: '待审', ready: '可发布' } }),
			'ready',
		),
	};
}

/** 所属创建活动: notices, activities and slogans have it. */
export const campaign = optional(relation({ label: '所属创建活动', to: 'campaigns' }));

/** An office phone, as staff write it: `0571-0000 0001`, `12345`. */
export const phone = (label = '电话') =>
	pattern({
		label,
		hint: '办公电话，例如 0571-0000 0001',
		pattern: /^[0-9][0-9 -]{2,19}$/,
		remedy: '请只写数字、空格和短横线，例如 0571-0000 0001',
	});

export const contact = optional(
	group({
		label: '联系人',
		fields: { name: optional(text({ label: '姓名或部门', max: 30 })), phone: phone() },
	}),
);

type Common = {
	origin: string;
	sourceUrl?: string | undefined;
	cover?: unknown;
	coverAlt?: string | undefined;
	review?:
		| { first?: string | undefined; second?: string | undefined; final?: string | undefined }
		| undefined;
};

export function entryRules(entry: Common): Problem[] {
	const problems: Problem[] = [];
	if (entry.origin === 'repost' && !entry.sourceUrl)
		problems.push({
			key: 'sourceUrl',
			message: '转载的文章缺少“原文链接”，请写 sourceUrl: https://…',
		});
	if (entry.cover && !entry.coverAlt)
		problems.push({
			key: 'coverAlt',
			message: '有封面图却缺少“封面图说明”，请写 coverAlt: 图里有什么',
		});
	const reviewers = Object.values(entry.review ?? {}).filter((name) => name !== undefined);
	if (new Set(reviewers).size < reviewers.length)
		problems.push({ key: 'review', message: '三审要三个不同的人，现在有重名' });
	return problems;
}

/** `startsAt` ≤ `endsAt` and the like: an end before its start is an error. */
export function inOrder(
	key: string,
	start: string | undefined,
	end: string | undefined,
	words: string,
): Problem[] {
	if (start === undefined || end === undefined || start <= end) return [];
	return [{ key, message: `${words}：${end} 早于 ${start}，请改正` }];
}
