/** What the words around a number say it is. */

/** Characters before and after a number in which a label counts. */
const reach = 16;

const otherNumbers =
	'编号|单号|订单|流水|序号|批号|批次|证号|许可|文号|字号|合同|户号|学号|工号|货号|条码|条形码|ISBN|代码|档案|案号|项目|金额|邮编|版号|索引号|备案|表号|设备|资产|运单|快递|税号|识别号|QQ|IMEI|SN';

const labels = {
	id: new RegExp(`(?<own>身份证|证件号|身份号|居民证|证号码)|信用代码|${otherNumbers}`, 'gi'),
	'bank-card': new RegExp(
		`(?<own>卡号|账号|帐号|账户|帐户|开户|银行|银联|储蓄|信用卡|借记卡|社保卡|一卡通|收款|打款)|信用代码|${otherNumbers}`,
		'gi',
	),
	mobile: new RegExp(
		`(?<own>电话|手机|联系|致电|拨打|来电|热线|微信|号码|tel|mobile|phone|cell)|信用代码|${otherNumbers}`,
		'gi',
	),
} as const;

export type Kind = keyof typeof labels;

/** The label nearest before a number: of its own kind, of some other kind of number, or none. */
export function labelBefore(kind: Kind, text: string, start: number): 'own' | 'other' | undefined {
	const found = [...text.slice(Math.max(0, start - reach), start).matchAll(labels[kind])].at(-1);
	if (!found) return undefined;
	return found.groups?.['own'] ? 'own' : 'other';
}

/** `622202… （工商银行）`: a label of its own right after a number. */
export function labelAfter(kind: Kind, text: string, end: number): boolean {
	const found = text.slice(end, end + reach).split(/[。；;\n]/)[0] ?? '';
	return [...found.matchAll(labels[kind])].some(({ groups }) => groups?.['own']);
}

const unit =
	/^\s{0,2}(?:元|万|亿|人民币|美元|港元|吨|千克|公斤|克|千米|公里|米|度|千瓦|平方|立方|㎡|[%％‰℃]|份|件|辆|株|次|人次|字节|股)/;
const currency = /(?:[¥￥$€£]|RMB|CNY)\s?$/i;

/** An amount or a measured figure. */
export function isAmount(text: string, start: number, end: number): boolean {
	return (
		unit.test(text.slice(end, end + 8)) || currency.test(text.slice(Math.max(0, start - 5), start))
	);
}

const scheme = /[a-z][a-z\d+.-]{1,9}:\/\/[^\s<>"'“”‘’（）()，。；、\]]*/gi;

export interface Span {
	start: number;
	end: number;
}

/** Where the text holds web addresses: numbers in them are mostly those of pages. */
export function addressesIn(text: string): Span[] {
	return [...text.matchAll(scheme)].map(({ index, 0: found }) => ({
		start: index,
		end: index + found.length,
	}));
}

/** 统一社会信用代码 right before: its digits may look like an ID's. */
export function namesCreditCode(text: string, start: number): boolean {
	return /信用代码[^\d]{0,6}$/.test(text.slice(Math.max(0, start - 12), start));
}
