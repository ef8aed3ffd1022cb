/** What the columns of a table hold of persons, by their heads. */
import type { FactName } from './facts/index.ts';

/** Of a column: what it would tell of whoever stands in the row, or that it names them. */
export interface Column {
	kind: FactName | 'document' | 'phone' | 'grant';
	/** `身份证号`: what the message calls it. */
	word: string;
	/** Whether a cell holds such a thing, uncovered. */
	tells: (cell: string) => boolean;
	/** A person must look: lists may lawfully show it. */
	asks?: true;
}

const isCovered = (cell: string) => /[*＊×●•■□_]{1,}|[xX]{3,}/.test(cell);
const nothing =
	/^(?:无|否|没有|正常|健康|良好|一般|\/|\\|-+|—+|不详|见附件|略|同上|0|合格|女|男)?$/;
const something = (cell: string) => !nothing.test(cell) && !isCovered(cell);
const digits = (least: number) => (cell: string) =>
	!isCovered(cell) && (cell.match(/\d/g)?.length ?? 0) >= least;

const isDoor = (cell: string) =>
	!isCovered(cell) &&
	/\d{3,}\s?室|\d\s?[-－—]\s?\d{1,4}|(?:幢|栋|座|号楼|单元|弄|#)\D{0,3}\d|\d{3,4}\s?$|[路街巷弄道村组]\s?\d+\s?号|^\d{3,5}$/.test(
		cell,
	);

const isBirthday = (cell: string) =>
	!isCovered(cell) && /(?:19|20)\d\d\s?[年.．/-]?\s?\d{1,2}/.test(cell) && !/^\d{5}$/.test(cell);

const columns: readonly [head: RegExp, column: Column][] = [
	[
		/身份证|证件号?|证号|护照|通行证|军官证|身份号|公民身份/,
		{ kind: 'document', word: '证件号', tells: digits(5) },
	],
	[/[账帐][号户]|卡号|一卡通|存折|开户/, { kind: 'account', word: '银行账号', tells: digits(6) }],
	[
		/住址|地址|门牌|房[间屋]?号|室号|户室|楼栋|楼号|幢号|栋号|楼幢|单元|房号|居住地|家庭所在地|住所|详细位置|房屋(?:坐落|位置)|坐落/,
		{ kind: 'door', word: '住址', tells: isDoor },
	],
	[/出生|生日/, { kind: 'birth', word: '出生日期', tells: isBirthday }],
	[
		/病|疾|健康|诊断|用药|症状|医疗情况|身体状况/,
		{ kind: 'illness', word: '病情', tells: something },
	],
	[/残疾|残别|残级|残障/, { kind: 'disability', word: '残疾情况', tells: something }],
	[
		/罪名|案由|刑期|矫正|刑种|吸毒|戒毒|前科|违法|处罚/,
		{ kind: 'offence', word: '违法、矫正经历', tells: something },
	],
	[
		/孕|预产|产次|产期|胎|避孕|节育|婚育/,
		{ kind: 'pregnancy', word: '怀孕、生育情况', tells: something },
	],
	[/学校|班级|年级|学籍|就读|幼儿园/, { kind: 'pupil', word: '学校、班级', tells: something }],
	[/车牌|车号/, { kind: 'plate', word: '车牌号', tells: digits(3) }],
	[
		/微信|QQ|邮箱|E-?mail/i,
		{
			kind: 'social',
			word: '微信、QQ或邮箱',
			tells: (cell) => !isCovered(cell) && /[\w.@-]{5,}/.test(cell),
		},
	],
	[
		/(?:住宅|家庭|家里|家中|宅)(?:电话|座机)|宅电/,
		{ kind: 'social', word: '家里电话', tells: digits(7) },
	],
	[/电话|手机|联系方式|联系号码/, { kind: 'phone', word: '电话', tells: digits(7), asks: true }],
	[
		/低保|特困|救助|困难|贫困|保障|致贫|帮扶|五保|补助|补贴|救济|享受|资助|申请理由|申请原因|家庭收入|月收入|年收入|家庭情况/,
		{ kind: 'assistance', word: '低保、救助情况', tells: something, asks: true },
	],
	[/欠费|欠缴|欠款|拖欠/, { kind: 'grant', word: '欠费情况', tells: something, asks: true }],
];

/** Heads of those who may be named only with their consent; a head of 姓名 alone may be of staff. */
const residents =
	/户主|业主|房主|车主|住户|学生|老人|患者|病人|申请人|受助|居民|村民|儿童|孩子|幼儿|婴儿|宝宝|家长|监护人|母亲|父亲|残疾人|孕妇|产妇|对象|低保|受益人|持有人|持卡人|收款人|户名|参保人|被[\u3400-\u9fff]{2}人|当事人|租户|租客|承租人|党员|退役军人|家庭成员|成员|小朋友/;
const names = /^(?:[\u3400-\u9fff]{0,6}姓名|名字|人员(?:名单)?|名单|[\u3400-\u9fff]{0,4}人名)$/;
/** A text without any of these holds no head that names persons. */
export const mayName = (text: string): boolean => anyName.test(text);

const anyName = new RegExp(`姓[\\s\\u3000]*名|名[字单]|人名|${residents.source}`);
const notNames =
	/人数|数量|成员数|类别|类型|关系|情况|地址|住址|电话|签[名字]|单位|意见|金额|年龄|性别|条件|要求|范围|服务对象|适用/;

const plainHead = (head: string) => head.replace(/[\s\u3000（(：:*]|[)）].*$|\/.*$/g, '');

export type NameColumn = 'resident' | 'anybody';

/** `户主` → resident, `姓 名` → anybody, `电话` → undefined */
export function namesUnder(head: string): NameColumn | undefined {
	const plain = plainHead(head);
	if (plain === '' || notNames.test(plain) || plain.length > 10) return undefined;
	if (residents.test(plain)) return 'resident';
	return names.test(plain) ? 'anybody' : undefined;
}

export function columnUnder(head: string): Column | undefined {
	const plain = plainHead(head);
	if (plain.length > 14) return undefined;
	return columns.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Heads of lists of those who serve, or of what one may know of them. */
const ofStaff =
	/职[务称位]|岗位|分工|科室|部门|网格|值班|班次|办公|负责|企业|公司|商户|出诊|任教|单位名称|楼组长|楼长|拟任/;
const ofHistory = /烈士|作者|作家|书名|作品|朝代|诗人|画家|历史/;

/** Of who is to be appointed or elected: the norms ask that their birth and posts are shown. */
export const isOfCandidates = (heads: readonly string[]) =>
	heads.some((head) => /现任|拟任|候选|任职|当选/.test(head));
export const isOfStaff = (heads: readonly string[]) => heads.some((head) => ofStaff.test(head));
export const isOfHistory = (heads: readonly string[]) => heads.some((head) => ofHistory.test(head));

/** A child's full name beside a school is refused; of others it may be a teacher. */
export const isOfChildren = (head: string) => /学生|儿童|孩子|幼儿|婴儿|宝宝|小朋友/.test(head);
