import { collection, type Problem } from './collection.ts';
import { entryFields } from './entry.ts';
import { number, optional, text } from './fields.ts';
import { groups } from './objects.ts';
import { anyEntry, settingKey } from './references.ts';
import { entryRules } from './rules.ts';

const items = groups({
	label: '这一期的文章',
	hint: '从本站已有的文章里选，按先后排，例如：停水检修的通知、冬至活动的预告',
	main: true,
	fields: {
		entry: anyEntry({ label: '文章', hint: '打几个字就找得到，例如：停水' }),
		text: optional(
			text({
				label: '上墙的话',
				hint: '不写就用那一篇的“一句话说明”；地方小，写短一点，例如：11月26日白天停水，请前一晚接好水',
				widget: 'text',
				max: 120,
			}),
		),
	},
});

/** On one sheet nothing is told twice. */
function chosenTwice(chosen: readonly { entry: string }[]): Problem[] {
	const names = chosen.map(({ entry }) => entry);
	const place = names.findIndex((name, at) => names.indexOf(name) < at);
	if (place < 0) return [];
	return [{ key: 'items', message: `第 ${place + 1} 项和前面的一项是同一篇文章，请删去一项` }];
}

export const bulletins = collection({
	name: 'bulletins',
	label: '板报',
	short: '板报',
	noun: '板报',
	counter: '期',
	inFoot: true,
	numbered: { by: 'series', number: 'issue', setting: 'bulletins', quota: 'quotaPerYear' },
	description: '宣传栏、橱窗和黑板报每一期的内容，选自本站的通知、活动和其他文章。',
	columnType: '工作动态',
	keywords: ['板报', '宣传栏', '橱窗', '黑板报'],
	fields: {
		...entryFields('bulletins'),
		series: settingKey({
			label: '系列',
			hint: '登在哪一块板上，在“网站设置”的“板报系列”里加，例如：南门宣传栏',
			stays: 'withdrawn',
			main: true,
			setting: 'bulletins',
		}),
		issue: number({
			label: '期号',
			hint: '每个系列每年从第 1 期数起，选了系列会自己填上，例如：4',
			stays: 'withdrawn',
			main: true,
			min: 1,
			max: 999,
			whole: true,
			counts: true,
		}),
		lead: optional(
			text({
				label: '导语',
				hint: '印在最前面的一两句话，例如：天冷了，水管、取暖器、煤气都要当心',
				main: true,
				widget: 'text',
				max: 200,
			}),
		),
		items,
	},
	rules: (entry) => [...entryRules(entry), ...chosenTwice(entry.items)],
});
