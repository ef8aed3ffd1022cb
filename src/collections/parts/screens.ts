/** Fields of `content/settings/screens.yml`: which columns a screen shows in turn. */
import { choice, listOf, number, withDefault } from '../fields.ts';
import { key, line } from './lines.ts';

export const screenFields = {
	key: key('hall'),
	label: line('名称', '屏幕在哪里，例如：服务中心大厅屏', 20),
	collections: listOf(
		choice({
			label: '放哪些栏目',
			hint: '可以选几个，轮流播放，例如：通知公告、标语',
			options: {
				notices: '通知公告',
				activities: '社区活动',
				slogans: '标语',
				campaigns: '文明创建',
			},
		}),
	),
	seconds: withDefault(
		number({
			label: '每屏几秒',
			hint: '一屏停多久，老人多的地方慢一点，例如：15',
			min: 3,
			max: 120,
			whole: true,
		}),
		12,
	),
};
