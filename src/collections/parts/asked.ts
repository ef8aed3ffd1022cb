/** Fields of the settings from which search answers before it looks into pages: other words, written answers, places, holidays. */
import {
	choice,
	date,
	flag,
	listOf,
	number,
	optional,
	pattern,
	text,
	withDefault,
} from '../fields.ts';
import { key, line } from './lines.ts';
import { anyEntry } from '../references.ts';

export const synonymFields = {
	word: line('词', '居民常说的叫法，或者旧的叫法，例如：低保', 20),
	also: listOf(line('也叫', '同一件事、同一个地方的其他叫法，一行一个，例如：最低生活保障', 40)),
	oneWay: withDefault(
		flag({
			label: '只从左往右找',
			hint: '口头话勾上：搜“吃饭”也找“助餐”，搜“助餐”不找“吃饭”。两个叫法一样正式的不勾，例如：低保和最低生活保障',
		}),
		false,
	),
	note: optional(line('说明', '为什么是一回事，例如：2024年小区改名', 80)),
};

export const answerFields = {
	asks: listOf(line('怎么问', '居民会打的字，一行一种问法，例如：周末上班吗', 40)),
	answer: text({
		label: '怎么答',
		hint: '一两句话说完，例如：窗口周六照常办事，周日 9:00–16:00 有人值班收件',
		widget: 'text',
		min: 2,
		max: 160,
	}),
	source: optional(
		text({
			label: '出处',
			hint: '本站的一篇写它的地址，别的写名称，例如：/notices/20240228-0900/',
			max: 120,
		}),
	),
};

export const placeFields = {
	key: key('gateball'),
	name: line('名称', '大家怎么叫就怎么写，例如：门球场', 30),
	also: optional(listOf(line('也叫', '别的叫法，一行一个，例如：清和门球场', 30))),
	way: text({
		label: '怎么走',
		hint: '从大家都知道的地方说起，一两句话，例如：清和苑南门进，沿柳岸步道往北约200米',
		widget: 'text',
		min: 4,
		max: 160,
	}),
	address: optional(
		line('地址', '地图上找得到的写法，居民可以复制，例如：清和市柳河区清和路1号', 60),
	),
	board: optional(
		choice({
			label: '有没有公告栏',
			hint: '要贴纸质通知的地方选“有”，例如：清和苑南门选“有”',
			options: { yes: '有', no: '没有' },
		}),
	),
	hangs: optional(
		listOf(anyEntry({ label: '现在贴着', hint: '公告栏上贴着的几篇，例如：停水检修的通知' })),
	),
	checkedOn: optional(
		date({ label: '核对日期', hint: '最近一次去看过是哪一天，例如：2026-11-20' }),
	),
};

const dates = (label: string, hint: string) => listOf(date({ label, hint }));

export const holidayFields = {
	year: number({ label: '年份', hint: '例如：2026', min: 2000, max: 2100, whole: true }),
	source: line('出处', '写通知的全名，例如：国务院办公厅关于2026年部分节假日安排的通知', 80),
	off: optional(dates('放假的日子', '周末和调休也写上，一行一天，例如：2026-10-01')),
	work: optional(dates('要上班的周末', '调休上班的星期六、星期日，一行一天，例如：2026-10-10')),
};

/** Numbers that are the same everywhere, shown before all others. */
export const emergencyNumbers = withDefault(
	listOf(
		pattern({
			label: '紧急和热线电话',
			hint: '排在“找谁办”和搜索的最前面，一行一个，例如：110、119、120、12345',
			section: '内容补充',
			officePhone: true,
			pattern: /^\d{3,6}$/,
			remedy: '请只写号码，例如 12345',
		}),
	),
	['110', '119', '120', '12345'],
);
