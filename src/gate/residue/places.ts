/** Provinces, prefectures and counties that are not ours, named in a text: 襄阳市 in a notice of another city. */
import type { Of, TextHit } from '../text/find.ts';
import { matchesIn } from '../text/matches.ts';
import type { Passage } from '../text/reading.ts';
import { lazily, marksOf, placesOf, type Marks } from './marked.ts';
import { placeNames } from './place-names.ts';

/** A name and those above it; of a name that several places have, none. */
type Above = ReadonlyMap<string, readonly string[]>;

interface Gazetteer {
	above: Above;
	/** The last two characters of names → lengths of names, longest first. */
	endings: ReadonlyMap<string, readonly number[]>;
	/** `江苏`, `襄阳` → `江苏省`, `襄阳市` */
	short: ReadonlyMap<string, string>;
	/** Of their first characters, and of their second ones. */
	firsts: Marks;
	seconds: Marks;
}

/** Words before they are places. */
const words = new Set(
	(
		'海口 长春 大同 安康 吉林 东方 保定 通化 白山 黄山 中山 来宾 河源 黄石 大庆 延安 遵义 日照 朝阳 白银 开封 平凉 和田 德州 包头 昌都 吉安 ' +
		'泰安 淮安 安庆 新余 三明 四平 辽源 南平 龙岩 北海 百色 普洱 商洛 天水 定西 金昌 固原 中卫 宣城 阳江 德阳 宜春 清远 永州 武威 汉中 资阳 广安 ' +
		'达州 巴中 安顺 临沧 保山 昭通 山南 海东 铜陵 池州 和平'
	).split(' '),
);

/** Parts of a town before they are districts. */
const districts = new Set(
	(
		'新城区 老城区 城中区 城东区 城西区 城北区 城关区 市中区 港口区 河口区 江岸区 东城区 西城区 海港区 桥东区 桥西区 路南区 路北区 河东区 ' +
		'河西区 站前区 江北区 江南区 城厢区 西市区 新市区 新华区 向阳区 红旗区 老边区 工农区 南岸区 和平区 文明区 东港区 湖滨区 新区 南山区 西山区 ' +
		'东山区 西湖区 南湖区 东湖区 高新区 中原区 中心区 滨江区 开发区 上街区 新建区 市南区 市北区'
	).split(' '),
);

/** Whose people are spoken of everywhere: 港澳台居民. */
const everybodys = /香港|澳门|台湾/;

const suffix = /(?:省|市|地区|盟|(?:壮族|回族|维吾尔)?自治区)$/;

function endingsOf(names: Iterable<string>): Gazetteer['endings'] {
	const endings = new Map<string, Set<number>>();
	for (const name of names) {
		const lengths = endings.get(name.slice(-2)) ?? new Set();
		endings.set(name.slice(-2), lengths.add(name.length));
	}
	return new Map([...endings].map(([end, lengths]) => [end, [...lengths].sort((a, b) => b - a)]));
}

function read(): Gazetteer {
	const above = new Map<string, readonly string[]>();
	const short = new Map<string, string>();
	const add = (name: string, parents: readonly string[]) => {
		above.set(name, above.has(name) ? [] : parents);
	};
	for (const line of placeNames.filter((one) => !everybodys.test(one))) {
		const [province = '', ...groups] = line.split('|');
		add(province, []);
		short.set(province.replace(suffix, ''), province);
		for (const group of groups) {
			const [prefecture = '', ...counties] = group.split(' ');
			const parents = prefecture === '' ? [province] : [province, prefecture];
			if (prefecture !== '') add(prefecture, [province]);
			if (/.{2}市$/.test(prefecture)) short.set(prefecture.replace(suffix, ''), prefecture);
			for (const county of counties) add(county, parents);
		}
	}
	for (const word of words) short.delete(word);
	const firsts = marksOf([[[...short.keys()].map((name) => name.charAt(0)), 1]]);
	const seconds = marksOf([[[...short.keys()].map((name) => name.charAt(1)), 1]]);
	return { above, endings: endingsOf(above.keys()), short, firsts, seconds };
}

const gazetteer = lazily(read);

/** `成都市场`: the sign belongs to the word after it. */
const goesOn: Readonly<Record<string, RegExp>> = {
	市: /^[场面容值集价况话]/,
	区: /^[域块间分别段县]/,
	省: /^[心力钱电时]/,
	旗: /^[帜下袍杆手]/,
	盟: /^[友约员]/,
};
const provinces =
	/云南|海南|河南|湖南|江西|山西|陕西|广西|河北|湖北|台湾|青海|上海|江苏|西藏|新疆|宁夏/;
const edge = /[^\p{Script=Han}]|[在到与和及去往从至自由给向对省市州来是赴]/u;

/** 沿海城市, 适应城市发展: a city's name by chance. */
const isChance = (name: string, before: string) =>
	(name.length === 3 && /城[市区县]$/.test(name) && before !== '' && !edge.test(before)) ||
	provinces.test(before + (name[0] ?? ''));

interface Named {
	/** The full one: `襄阳市`. */
	name: string;
	/** As it stands there: `襄阳`. */
	written: string;
	at: number;
}

const units = /[省市区县旗盟州]/g;

function fullNames(text: string, { above, endings }: Gazetteer): Named[] {
	return matchesIn(text, units).flatMap(({ 0: sign, index }) => {
		const end = index + 1;
		const lengths = endings.get(text.slice(Math.max(0, index - 1), end));
		if (!lengths || goesOn[sign]?.test(text.slice(end, end + 1))) return [];
		const length = lengths.find((one) => one <= end && above.has(text.slice(end - one, end)));
		if (length === undefined) return [];
		const at = end - length;
		const name = text.slice(at, end);
		const before = text.slice(Math.max(0, at - 1), at);
		return districts.has(name) || isChance(name, before) ? [] : [{ name, written: name, at }];
	});
}

/** `北京时间`, `南京路`, `上海交大`: no place is spoken of. */
const after =
	/^(?:路|街(?!道)|巷|弄|大道|话|菜|时间|时|大学|交大|理工|师大|装|发|鸡|头|岸|村|镇|站|高铁|方向|航班|籍|烤鸭|冬奥|奥运|亚运|世博|会议|精神|银行|医院|人民大会堂|[省市])/;
const belongs =
	/^(?:人民|市民|居民|文明|创建|创文|街道|社区|市委|政府|日报|晚报|发布|城管|公安|交警|民政|医保|人社|更|因|的名片|是我家|是我们)/;
const praised =
	/(?:美丽|文明|和谐|幸福|平安|大美|魅力|我爱|建设|打造|共建|共创|争创|爱我|演绎|共铸|创|做)$/;

/** @param anywhere in a slogan; in a notice only where it speaks of its people: 襄阳市民 */
function shortNames(
	text: string,
	{ short, firsts, seconds }: Gazetteer,
	anywhere: boolean,
): Named[] {
	return placesOf(text, firsts).flatMap((at) => {
		if (seconds[text.charCodeAt(at + 1)] !== 1) return [];
		const written = [3, 2]
			.map((length) => text.slice(at, at + length))
			.find((one) => short.has(one));
		if (written === undefined) return [];
		const next = text.slice(at + written.length, at + written.length + 6);
		if (after.test(next)) return [];
		const isOf = belongs.test(next) || praised.test(text.slice(Math.max(0, at - 4), at));
		return anywhere || isOf ? [{ name: short.get(written) ?? '', written, at }] : [];
	});
}

const saying = ['name', 'organisation', 'address', 'tagline', 'ownPlaces', 'superiorUnits'];

/** Whose site it is, and every place above it. */
function ownPlaces({ settings }: Of, { above, short }: Gazetteer): ReadonlySet<string> {
	const [site = {}] = settings['site'] ?? [];
	const said = saying
		.flatMap((key) => site[key])
		.filter((one) => typeof one === 'string')
		.join('\n');
	const named = [...above.keys()].filter((name) => said.includes(name));
	const inShort = [...short].filter(([name]) => said.includes(name)).map(([, name]) => name);
	const own = [...named, ...inShort];
	return new Set(own.flatMap((name) => [name, ...(above.get(name) ?? [])]));
}

const ownOf = new WeakMap<Of['settings'], ReadonlySet<string>>();

/** Places of a passage that are not ours. @param anywhere as in a slogan */
export function foreignIn(passage: Passage, of: Of, anywhere: boolean): TextHit[] {
	const known = gazetteer();
	const own = ownOf.get(of.settings) ?? ownPlaces(of, known);
	ownOf.set(of.settings, own);
	const { text } = passage;
	return [...fullNames(text, known), ...shortNames(text, known, anywhere)]
		.filter(({ name }) => !own.has(name))
		.map(({ written, at }) => ({
			passage,
			at,
			message: `写着“${written}”，不是本地，请核对是不是从别处抄来的；是本地或上级的，请在“网站设置”“站点信息”的“本地和上级的地名”里添上`,
		}));
}
