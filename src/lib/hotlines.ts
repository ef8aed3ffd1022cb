/** What the short numbers of the country are called, on every page and in search (《电信网编号计划》; each office's own announcement). */
const names: Readonly<Record<string, string>> = {
	110: '报警',
	119: '火警',
	120: '急救',
	122: '交通事故',
	12315: '消费者投诉',
	12333: '人社服务',
	12338: '妇女维权',
	12345: '政务热线',
	12348: '法律服务',
	12355: '青少年服务',
	12356: '心理援助',
	12385: '残疾人服务',
	12393: '医保服务',
	95598: '供电报修',
	96110: '反诈专线',
};

/** `12345` → `政务热线`; a number that is not known is 热线. */
export const hotlineName = (phone: string): string => names[phone] ?? '热线';
