/** The fields of every entry that mend it after it was published. */
import { listOf, optional, pattern, text, time } from '../fields.ts';
import { group, groups } from '../objects.ts';
import { relation } from '../references.ts';

/** @param own the collection's name, for the relation to the entry that replaces this one */
export function correctionFields(own: string) {
	return {
		changes: optional(
			groups({
				label: '修改说明',
				hint: '发布后改了什么，居民看得到，最近的写在最前面，例如：送水时间改为 9:00',
				ownOnly: true,
				section: '更正撤回',
				newestFirst: true,
				fields: {
					at: time({ label: '修改时间', hint: '例如：2026-11-21 10:00' }),
					note: text({
						label: '改了什么',
						hint: '例如：送水车停放时间由 8:00 改为 9:00',
						min: 2,
					}),
				},
			}),
		),
		withdrawn: optional(
			group({
				label: '撤回',
				hint: '撤回后居民只看到标题和原因，正文不再显示，例如：时间有误，请看新的通知',
				ownOnly: true,
				byButton: true,
				stays: 'withdrawn',
				section: '更正撤回',
				fields: {
					at: time({ label: '撤回时间', hint: '例如：2026-11-21 10:00' }),
					reason: text({
						label: '撤回原因',
						hint: '居民看得到，例如：时间有误，请看新的通知',
						min: 2,
						max: 200,
					}),
				},
			}),
		),
		replacedBy: optional(
			relation({
				label: '已被这一篇替代',
				hint: '选新的那一篇，两篇会互相链接，例如：改期后的停水通知',
				ownOnly: true,
				stays: 'withdrawn',
				section: '更正撤回',
				to: own,
			}),
		),
		aliases: optional(
			listOf(
				pattern({
					label: '旧网址',
					hint: '从旧网站搬来的才填，旧网址会自动转到这一页，例如：/old/123.html',
					ownOnly: true,
					stays: 'withdrawn',
					section: '更正撤回',
					pattern: /^\/[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\/?$/,
					remedy: '请写本站以“/”开头的地址，例如 /old/123.html',
				}),
			),
		),
	};
}
