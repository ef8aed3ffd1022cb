import { collection, type Problem } from './collection.ts';
import { consentOf } from './consent.ts';
import { entryFields, title } from './entry.ts';
import { choice, optional, text } from './fields.ts';
import { when } from './form.ts';
import { otherName, unnamedOther } from './parts/other-name.ts';
import { practiceFields } from './parts/practice.ts';
import { picture } from './references.ts';
import { entryRules } from './rules.ts';
import { serviceFields } from './parts/service.ts';

const forPeople = when('kind', 'person', 'family');

const category = choice({
	label: '类别',
	hint: '选最突出的一面，例如：照顾邻居老人选“助人为乐”；没有合适的选“其他”',
	main: true,
	named: 'categoryName',
	options: {
		helping: '助人为乐',
		courage: '见义勇为',
		integrity: '诚实守信',
		dedication: '敬业奉献',
		filial: '孝老爱亲',
		volunteering: '志愿服务',
		other: '其他',
	},
});

const categoryName = otherName('category', {
	label: '类别名称',
	hint: '几个字说清是哪一类，例如：传承手艺',
	main: true,
});

const portraitFields = {
	portrait: optional(
		picture({
			label: '照片',
			hint: '本人同意公开的照片，例如：正在修雨伞的半身照',
			main: true,
		}),
	),
	portraitAlt: optional(
		text({
			label: '照片说明',
			hint: '给看不见的人，例如：一位戴老花镜的老人低头修雨伞',
			main: true,
			shownWhen: when('portrait'),
			neededWhen: when('portrait'),
			describes: 'portrait',
			max: 120,
		}),
	),
	quote: optional(
		text({
			label: '一句话',
			hint: '本人说过的话，例如：顺手的事，不算什么',
			section: '内容补充',
			max: 120,
		}),
	),
};

export const volunteers = collection({
	name: 'volunteers',
	label: '志愿者典型',
	short: '志愿者',
	noun: '志愿者',
	counter: '位',
	description: '身边的志愿者、志愿队和家庭：他们做的事、荣誉和服务时长。',
	columnType: '志愿者典型',
	keywords: ['志愿者', '志愿服务', '好人', '星级志愿者'],
	fields: {
		...entryFields('volunteers'),
		title: { ...title, hint: '写居民看到的名字，例如：沈阿姨、清和修补队' },
		kind: choice({
			label: '类型',
			hint: '一个人选“个人”，一支队伍选“团队”；个人和家庭要有本人同意书',
			stays: 'unnamed',
			main: true,
			options: { person: '个人', team: '团队', family: '家庭' },
		}),
		category: optional(category),
		categoryName,
		...practiceFields,
		...portraitFields,
		consent: consentOf(forPeople),
		...serviceFields,
	},
	rules: (entry) => {
		const problems: Problem[] = [
			...entryRules(entry),
			...unnamedOther(category, 'category', entry, categoryName),
		];
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
