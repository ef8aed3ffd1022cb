import { award } from './campaigns.ts';
import { collection, type Problem } from './collection.ts';
import { entryFields, entryRules } from './entry.ts';
import { choice, date, number, optional, text } from './fields.ts';
import { picture } from './references.ts';
import { group, groups } from './objects.ts';

export const volunteers = collection({
	name: 'volunteers',
	label: '志愿者典型',
	short: '志愿者',
	noun: '志愿者',
	description: '身边的志愿者、志愿队和家庭：他们做的事、荣誉和服务时长。',
	columnType: '志愿者典型',
	keywords: ['志愿者', '志愿服务', '好人', '星级志愿者'],
	fields: {
		...entryFields('volunteers'),
		kind: choice({ label: '类型', options: { person: '个人', team: '团队', family: '家庭' } }),
		honours: optional(groups({ label: '荣誉', fields: award })),
		category: optional(
			choice({
				label: '类别',
				options: {
					helping: '助人为乐',
					courage: '见义勇为',
					integrity: '诚实守信',
					dedication: '敬业奉献',
					filial: '孝老爱亲',
					volunteering: '志愿服务',
				},
			}),
		),
		hours: optional(number({ label: '服务时长（小时）' })),
		hoursAsOf: optional(date({ label: '时长截至' })),
		stars: optional(number({ label: '星级', min: 1, max: 5, whole: true })),
		team: optional(text({ label: '所在队伍', max: 40 })),
		since: optional(date({ label: '从哪天开始' })),
		portrait: optional(picture({ label: '照片' })),
		portraitAlt: optional(text({ label: '照片说明', max: 120 })),
		quote: optional(text({ label: '一句话', hint: '本人说过的话', max: 120 })),
		consent: optional(
			group({
				label: '本人同意书',
				hint: '个人和家庭必填。过了期限，姓名、照片和故事自动隐去',
				fields: {
					ref: text({ label: '同意书编号', max: 60 }),
					until: date({ label: '同意到哪天' }),
				},
			}),
		),
	},
	rules: (entry) => {
		const problems: Problem[] = [...entryRules(entry)];
		if (entry.kind !== 'team' && !entry.consent)
			problems.push({
				key: 'consent',
				message: '个人和家庭缺少“本人同意书”，请写 consent: 的 ref 和 until',
			});
		if (entry.portrait && !entry.portraitAlt)
			problems.push({
				key: 'portraitAlt',
				message: '有照片却缺少“照片说明”，请写 portraitAlt: 照片里有什么',
			});
		if (entry.hours !== undefined && !entry.hoursAsOf)
			problems.push({
				key: 'hoursAsOf',
				message: '写了服务时长却缺少“时长截至”，请写 hoursAsOf: 例如 2026-10-31',
			});
		return problems;
	},
});
