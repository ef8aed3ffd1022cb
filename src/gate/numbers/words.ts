/** What is said of a number that may not be published. The number itself is never repeated. */
import type { Field, Fields } from '../../collections/field.ts';
import type { Kind } from './find.ts';

export const kindWords: Readonly<Record<Kind, string>> = {
	id: '身份证号',
	'bank-card': '银行卡号',
	mobile: '手机号',
};

/** What a covered number looks like. */
const examples: Readonly<Record<Kind, string>> = {
	id: '35*************123',
	'bank-card': '6222***********1234',
	mobile: '138****1234',
};

/** Where it stands, as far as that changes what is to be done. */
export type Seat = 'text' | 'phone' | 'file name' | 'sheet' | 'file';

const remedies: Readonly<Record<Seat, (kind: Kind) => string>> = {
	text: (kind) => `请遮住中间几位，写成 ${examples[kind]} 的样子`,
	phone: () => '请换成办公电话',
	'file name': () => '请在电脑里把文件改个名字，再上传',
	file: (kind) => `请在文件里遮住中间几位，写成 ${examples[kind]} 的样子，再上传`,
	sheet: (kind) => `请在表格里遮住中间几位，写成 ${examples[kind]} 的样子，再上传`,
};

const allow = '。这个号码本来就可以公开的，请先在“网站设置”“站点信息”的“可以公开的手机号”里添上';

/** `“正文”里有身份证号，请遮住中间几位…` */
export function numberMessage(kind: Kind, certain: boolean, where: string, seat: Seat): string {
	const word = kindWords[kind];
	const remedy = remedies[seat](kind);
	if (!certain) return `${where}有一串数字像${word}，请核对；是的话${remedy}`;
	return `${where}有${kind === 'mobile' ? '个人' : ''}${word}，${remedy}${kind === 'mobile' ? allow : ''}`;
}

/** `['contact', 'phone']` → the field 联系人, and the field 电话 in it. */
function fieldsAlong(fields: Fields, path: readonly PropertyKey[]): Field[] {
	const [key, ...rest] = path;
	if (key === undefined) return [];
	if (typeof key === 'number') return fieldsAlong(fields, rest);
	const field = fields[String(key)];
	return field ? [field, ...fieldsAlong(field.fields ?? {}, rest)] : [];
}

/** `['contact', 'phone']` → `联系人`, `电话` */
export function labelsOf(fields: Fields, path: readonly PropertyKey[]): string[] {
	return fieldsAlong(fields, path).map(({ label }) => label);
}

/** `“联系人”的“电话”里` */
export function whereOf(fields: Fields, path: readonly PropertyKey[]): string {
	if (path[0] === 'body' && path.length === 1) return '“正文”里';
	const labels = labelsOf(fields, path);
	return labels.length > 0 ? `${labels.map((label) => `“${label}”`).join('的')}里` : '这里';
}

/** Whether the field at a path is a telephone number, or a file. */
export function seatOf(fields: Fields, path: readonly PropertyKey[], text: string): Seat {
	if (fieldsAlong(fields, path).at(-1)?.officePhone) return 'phone';
	return /^\.{1,2}\/[^\n]*$/.test(text) ? 'file name' : 'text';
}
