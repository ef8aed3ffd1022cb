/**
 * Festivals, days and months of publicity: one table, each with its rule and where that is written. What is announced anew
 * every year (全国节能宣传周, 全国科技活动周, 食品安全宣传周) is not in it: its days would be guessed.
 */
import { weekdayOf } from '../../collections/parts/days.ts';
import { onceOf } from './once-of.ts';
import { daysOfMonth, monthsOf } from './days-of.ts';
import { lunarOf, termOn, type LunarDay } from './lunar.ts';

type Rule =
	| { on: string }
	| { lunar: readonly [month: number, day: number] }
	/** The day before the first of the first month. */
	| { newYearsEve: true }
	| { term: string }
	/** Which weekday of which month, -1 the last. */
	| { nth: readonly [month: number, weekday: number, which: number] };

interface Festival {
	name: string;
	rule: Rule;
}

/** Of two on one day the first is said: feasts come before what is for publicity. */
const feast = (name: string, rule: Rule): Festival => ({ name, rule });
const day = (name: string, on: string): Festival => ({ name, rule: { on } });

const festivals: readonly Festival[] = [
	// 《全国年节及纪念日放假办法》（国务院令第795号，2024年修订）第二条、第三条。
	feast('元旦', { on: '01-01' }),
	feast('除夕', { newYearsEve: true }),
	feast('春节', { lunar: [1, 1] }),
	feast('清明', { term: '清明' }),
	feast('劳动节', { on: '05-01' }),
	feast('端午', { lunar: [5, 5] }),
	feast('中秋', { lunar: [8, 15] }),
	feast('国庆节', { on: '10-01' }),
	feast('妇女节', { on: '03-08' }),
	feast('青年节', { on: '05-04' }),
	feast('儿童节', { on: '06-01' }),
	feast('建军节', { on: '08-01' }),
	// 习俗。
	feast('元宵节', { lunar: [1, 15] }),
	feast('七夕', { lunar: [7, 7] }),
	feast('腊八', { lunar: [12, 8] }),
	feast('冬至', { term: '冬至' }),
	// 《老年人权益保障法》第十二条：每年农历九月初九为老年节。
	feast('重阳节', { lunar: [9, 9] }),
	// 《教师法》第六条。
	feast('教师节', { on: '09-10' }),
	// 1963年3月5日《人民日报》发表“向雷锋同志学习”的题词。
	day('学雷锋纪念日', '03-05'),
	// 《森林法》第十条：每年三月十二日为植树节。
	day('植树节', '03-12'),
	// 国际消费者联盟组织1983年定。
	day('消费者权益日', '03-15'),
	// 联合国大会第47/193号决议；水利部定3月22日至28日为中国水周。
	day('世界水日', '03-22'),
	// 国家教委等1996年通知：每年三月最后一个星期一。
	{ name: '学生安全教育日', rule: { nth: [3, 1, -1] } },
	// 《国家安全法》第十四条。
	day('国家安全教育日', '04-15'),
	// 联合国教科文组织1995年定。
	day('世界读书日', '04-23'),
	// 国务院2009年批准。
	day('防灾减灾日', '05-12'),
	// 《残疾人保障法》第十四条：每年五月第三个星期日。
	{ name: '全国助残日', rule: { nth: [5, 7, 3] } },
	// 《环境保护法》第十二条。
	day('环境日', '06-05'),
	// 联合国大会1987年第42/112号决议。
	day('国际禁毒日', '06-26'),
	// 全国人大常委会2014年2月27日决定。
	day('抗战胜利纪念日', '09-03'),
	// 全国人大常委会2001年8月31日决定：每年九月第三个星期六。
	{ name: '国防教育日', rule: { nth: [9, 6, 3] } },
	// 全国人大常委会2014年8月31日决定。
	day('烈士纪念日', '09-30'),
	// 公安部1992年发起。
	day('全国消防日', '11-09'),
	// 国务院2012年批复（国函〔2012〕195号）。
	day('交通安全日', '12-02'),
	// 全国人大常委会2014年11月1日决定。
	day('国家宪法日', '12-04'),
	// 联合国大会1985年第40/212号决议。
	day('国际志愿者日', '12-05'),
	// 全国人大常委会2014年2月27日决定。
	day('国家公祭日', '12-13'),
];

/** What a whole month is for; some begins with a word of when. */
const monthly: Readonly<Record<number, readonly string[]>> = {
	// 中央文明办等：三月集中开展学雷锋活动。
	3: ['学雷锋活动月', '3月22日至28日：中国水周'],
	// 《国务院关于加强爱国卫生工作的决定》（国发〔1989〕22号）：每年四月为爱国卫生月。
	4: ['爱国卫生月'],
	// 国务院安委会、国家禁毒委每年部署。
	6: ['安全生产月', '全民禁毒宣传月'],
	// 《科学技术普及法》（2024年修订）：每年九月为全国科普月；《国防教育法》（2024年修订）：每年九月为全民国防教育月；
	// 经国务院批准，1998年起每年九月第三周为推普周，起止日子看当年的通知。
	9: ['全国科普月', '全民国防教育月', '第三周：推广普通话宣传周'],
	// 应急管理部每年部署。
	11: ['消防宣传月'],
};

export const monthlyOf = (month: string): readonly string[] =>
	monthly[Number(month.slice(5))] ?? [];

function weekdayIn(year: number, [month, weekday, which]: readonly [number, number, number]) {
	const all = daysOfMonth(`${year}-${String(month).padStart(2, '0')}`);
	const fitting = all.filter((one) => weekdayOf(one) === weekday);
	return which < 0 ? fitting.at(which) : fitting[which - 1];
}

/** A day as the two calendars know it. */
interface Known {
	day: string;
	lunar: LunarDay;
	/** That of the next day. */
	next: LunarDay;
	term: string | undefined;
}

/** Whether a day is what a rule names. */
function fits(rule: Rule, { day: one, lunar, next, term }: Known): boolean {
	if ('on' in rule) return one.slice(5) === rule.on;
	if ('term' in rule) return term === rule.term;
	if ('nth' in rule) return weekdayIn(Number(one.slice(0, 4)), rule.nth) === one;
	const [month, date] = 'lunar' in rule ? rule.lunar : [1, 1];
	const meant = 'lunar' in rule ? lunar : next;
	return !meant.isLeap && meant.month === month && meant.day === date;
}

/** Every day of a year that has a name, and its names, feasts first. */
const ofYear = onceOf((year: number) => {
	const days = monthsOf(year).flatMap(daysOfMonth);
	const lunar = [...days, `${year + 1}-01-01`].map(lunarOf);
	const named = days.map((one, place): [string, string[]] => {
		const [today, next] = lunar.slice(place, place + 2);
		if (!today || !next) return [one, []];
		const known = { day: one, lunar: today, next, term: termOn(one) };
		return [one, festivals.filter(({ rule }) => fits(rule, known)).map(({ name }) => name)];
	});
	return new Map(named.filter(([, names]) => names.length > 0));
});

/** `festivalsOn('2027-02-06')` → 春节 */
export function festivalsOn(one: string): readonly string[] {
	return ofYear(Number(one.slice(0, 4))).get(one) ?? [];
}
