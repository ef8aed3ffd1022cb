/** Whom search names: the lines of 找谁办, the office itself, the numbers that are the same everywhere. */
import { hotlineName } from '../../../src/lib/hotlines.ts';
import { hoursOf } from '../../../src/lib/hours/hours.ts';
import type { Line } from '../../../src/search/neighbour/told.ts';
import { bare } from '../../../src/search/neighbour/wording.ts';

type Item = Readonly<Record<string, unknown>>;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** `低保、临时救助（清和苑）` → 低保, 临时救助: what is in brackets only says where. */
function termsOf(subject: string): string[] {
	const outside = subject.replace(/[（(][^（）()]*[）)]/gu, ' ');
	return outside
		.split(/[、，,；;/和及\s]+/u)
		.map(bare)
		.filter((term) => [...term].length > 1);
}

function timesOf(hours: string): Pick<Line, 'hours' | 'times'> {
	const times = hoursOf(hours);
	return { ...(hours ? { hours } : {}), ...(times ? { times } : {}) };
}

export function linesOf(items: readonly Item[]): Line[] {
	return items.map((item) => {
		const [subject, at] = [textOf(item['subject']), textOf(item['window'])];
		return {
			name: subject,
			phone: textOf(item['phone']),
			...(at ? { at } : {}),
			...timesOf(textOf(item['hours'])),
			terms: termsOf(subject),
		};
	});
}

/** What the office is called besides its own name. */
const offices: Readonly<Record<string, readonly string[]>> = {
	committee: ['居委会', '居民委员会', '社区居委会', '居委', '社区'],
	street: ['街道办事处', '街道办', '办事处', '街道', '镇政府', '乡政府'],
	institution: ['中心', '单位'],
};
const houses = [
	'党群服务中心',
	'便民服务中心',
	'服务中心',
	'服务大厅',
	'值班室',
	'值班',
	'办公室',
	'窗口',
];

/** The main number; undefined where there is none. */
export function officeOf(site: Item): Line | undefined {
	const phone = textOf(site['phone']);
	if (!phone) return undefined;
	const [name, organisation, at] = ['name', 'organisation', 'address'].map((key) =>
		textOf(site[key]),
	) as [string, string, string];
	const own = offices[textOf(site['operator'])] ?? offices['committee'] ?? [];
	const named = houses.filter((house) => at.includes(house) || house.length <= 3);
	const terms = [
		organisation,
		name,
		...own.map((word) => `${name.replace(/社区$/u, '')}${word}`),
		...own,
		...named,
	];
	return {
		name: organisation || name,
		phone,
		...(at ? { at } : {}),
		...timesOf(textOf(site['officeHours'])),
		terms: [...new Set(terms.map(bare))].filter(Boolean).sort((a, b) => b.length - a.length),
	};
}

interface Urgent {
	terms: string[];
	weak?: string[];
	alone?: string[];
}

const words = (text: string) => text.split(' ');

/** How the short numbers of the country are asked for. */
const known: Readonly<Record<string, Urgent>> = {
	110: {
		terms: words('报警电话 被偷了 被骗了 小偷 有人闹事 打架'),
		weak: words('公安 诈骗 反诈'),
		alone: words('报警 警察 派出所 民警'),
	},
	119: {
		terms: words('着火 起火 失火 火灾报警 救火'),
		weak: words('消防 火灾'),
		alone: words('火警 消防队'),
	},
	120: {
		terms: words('救护车 急救电话 叫救护 晕倒 昏倒 心梗 中风了'),
		weak: words('抢救 医院'),
		alone: words('急救'),
	},
	122: { terms: words('交通事故 撞车'), alone: words('交警 车祸') },
	12345: {
		terms: words('市民热线 政务热线 市长热线 便民热线 政务服务热线 投诉电话 我要投诉'),
		weak: words('市长 政务服务 市政府 区政府'),
		alone: words('投诉 举报'),
	},
	12315: {
		terms: words('消费投诉 消费者投诉 买到假货'),
		weak: words('消费者 假货'),
	},
	12333: { terms: words('社保热线'), weak: words('社保 就业 失业金') },
	12348: {
		terms: words('法律援助热线 免费律师'),
		weak: words('法律援助 律师'),
	},
	12355: { terms: words('青少年热线'), weak: words('青少年 未成年人') },
	12356: { terms: words('心理热线 心理援助'), weak: words('心理 抑郁') },
	12385: { terms: words('残疾人热线'), weak: words('残联 残疾人') },
	12393: { terms: words('医保热线 医保局'), weak: words('医保') },
	95598: {
		terms: words('供电热线 电力抢修 跳闸 停电报修'),
		weak: words('供电 电力'),
		alone: words('停电 没电'),
	},
};

/** Always answered, whatever the day. */
const always = ['110', '119', '120', '122'];

export function urgentOf(site: Item): Line[] {
	const numbers = (site['emergencyNumbers'] as string[] | undefined) ?? [];
	return numbers.map((phone) => {
		const asked = known[phone] ?? { terms: [] };
		const name = hotlineName(phone);
		return { name, phone, ...timesOf(always.includes(phone) ? '全天' : ''), ...asked };
	});
}
