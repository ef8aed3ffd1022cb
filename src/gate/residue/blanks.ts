/** Blanks that somebody forgot to fill in: 20xx年, xx社区, ××区, **市, ##县, 某某街道, X月X日. */
import { isAddress, isAfterSurname, isForm, isModel, isStory } from './covered.ts';
import type { Around, Pattern } from './patterns.ts';

/** Our own kind of places: no story is told of a community without saying which. */
const ours = '社区|街道|省|市|区|县|自治州|镇|乡|村|党支部|党总支|党委|居委|村委|街办|党工委';
const others =
	'小区|路|街|巷|大道|广场|单位|部门|公司|企业|局|学校|小学|中学|大学|幼儿园|医院|银行|物业|委员会|花园|家园|苑|书记|主任|领导|活动|项目|协会|队';
const places = `${ours}|${others}`;

const place = '请填上真实的名称';
const date = '请填上真实的日期';

const covered = (around: Around) => isStory(around) || isModel(around);
/** 自称××银行客服: the more so where it is nobody's in particular. */
const isOurs = new RegExp(`^(?:${ours})`);
const isPlace = new RegExp(`^(?:${places})`);

const isHouse = (around: Around) =>
	/[路街巷弄幢栋村苑园号楼元]$/.test(around.before) &&
	/^[号室幢栋单弄户]/.test(around.after) &&
	isAddress(around);

/** IX、XX、XXX */
const isRoman = ({ before, after }: Around) =>
	/罗马|[IVX]{1,4}[、，]\s?$/.test(before) || /^[、，]?\s?(?:[IVX]{2,4}|.{0,8}罗马)/.test(after);

function isCoveredRun(around: Around): boolean {
	if (/^(?:染色体|型|码|号码|后[”"])/.test(around.after) || isRoman(around)) return true;
	if (isAfterSurname(around) && !isPlace.test(around.after)) return true;
	if (/(?:尾号|车牌|编号|学号|楼号|房号|门牌号?)[为是：:]?$/.test(around.before)) return true;
	if (isHouse(around) || isModel(around)) return true;
	return !isOurs.test(around.after) && isStory(around);
}

/** `×××同志`, `XX公司（盖章）` */
const isLetter = (around: Around) =>
	isForm(around) || /^[^。，；]{0,8}(?:同志|先生|女士)[：:，]/.test(around.after);

/** A document that is passed on gives the forms it prescribes: `（××××）最高法行申×号`. */
const isReprinted: NonNullable<Exclude<Pattern['doubtful'], true>> = ({ sign }, _, { value }) =>
	value['origin'] === 'repost' && sign.includes('×');

const patterns: readonly Pattern[] = [
	{
		needs: 'xX×✕*○〇◯某?？□_',
		sign: /(?<![\dA-Za-z.])(?:(?:19|20)[xX×✕*○〇◯某]{2}|20\d[xX×✕*](?=\s?年)|2[xX×✕*]{3}(?=\s?年)|20[?？□_]{2}(?=\s?年))(?![\dA-Za-z×])/g,
		remedy: '请填上真实的年份',
		unless: (around) => isModel(around) || (around.sign.includes('_') && isForm(around)),
	},
	{
		needs: 'xX×✕*某□',
		sign: /二[〇○零ＯO][xX×✕*某□]{2}(?=年)/g,
		remedy: '请填上真实的年份',
		unless: isModel,
	},
	{
		needs: 'xX×✕*某○◯',
		sign: /\d{4}\s?年\s?[xX×✕*某]{1,2}\s?月|(?<![\dA-Za-z*])[xX×✕*○◯]{1,2}\s?月\s?(?:[xX×✕*○◯]{1,2}\s?[日号]|[上中下]旬)|\d{1,2}\s?月\s?[xX×✕*]{1,2}\s?[日号]|\d{4}[-./][xX×*]{1,2}[-./][xX×*]{1,2}(?![A-Za-z\d])|(?:周|星期)[xX×✕](?=[^A-Za-z\d光])/g,
		remedy: date,
		unless: isModel,
	},
	{ needs: '某', sign: /某年某月(?:某日)?|某月某[日号]/g, remedy: date, unless: covered },
	{
		needs: 'xX×*',
		sign: /(?<![A-Za-z\d])[xX×*]{1,2}[:：时点][xX×*]{1,2}(?![A-Za-z\d])/g,
		remedy: '请填上真实的时间',
		unless: isModel,
	},
	{
		needs: 'xX×✕*○◯',
		sign: /第[xX×✕*○◯]{1,3}[届期次条批章号名场季]/g,
		remedy: '请填上真实的数',
		unless: isModel,
	},
	{
		needs: 'xX×✕*',
		sign: /[〔[（(](?:\d{4}|20[xX×*]{2}|[xX×*]{4})[〕\]）)]\s?第?[xX×✕*]{1,4}号/g,
		remedy: '请填上真实的文号',
		unless: isModel,
	},
	{
		needs: 'xX×✕*',
		sign: /\d{3,4}-[xX×✕*]{6,8}(?!\d)/g,
		remedy: '请填上真实的电话',
		unless: isModel,
	},
	{
		needs: 'xX×*',
		sign: /(?:www\.|@)[xX×]{2,24}\.|[xX×*]{2,24}@|[xX]{3,24}\.(?:com|cn|gov|net)/g,
		remedy: '请填上真实的网址或邮箱',
		unless: isModel,
	},
	{
		needs: 'xX×✕',
		sign: /(?<=共|有|约|计|收|为|达|近|放|金|费用)[xX×✕]{1,4}(?:余|多)?(?:万元|元|人次|人|户|名|个|场)/g,
		remedy: '请填上真实的数',
		unless: covered,
	},
	{
		needs: 'xX×✕╳',
		sign: /(?<![A-Za-z\d@.:/_%×✕╳-])[xX×✕╳]{2,24}(?![A-Za-z\d])/g,
		remedy: '请填上真实的内容',
		unless: isCoveredRun,
		doubtful: (around, { where }) => isLetter(around) || where.startsWith('附件'),
	},
	{
		needs: 'xX×✕╳',
		sign: /(?<![A-Za-z\d×])[xX×✕╳](?:(?=(?:社区|街道|省|市|县|镇|乡|村|小区|居委))|栋[xX×]单元|号楼[xX×]单元)/g,
		remedy: place,
		unless: covered,
		doubtful: (around) => !isOurs.test(around.after),
	},
	{
		needs: '*',
		sign: new RegExp(`[*]{2,24}(?=${places})|[*]{2,24}(?=[年月日])`, 'g'),
		remedy: '请填上真实的内容；想加粗的请用编辑器里的按钮',
		unless: (around) => /[\dA-Za-z]$/.test(around.before) || isModel(around),
		doubtful: isAddress,
	},
	{
		needs: '*',
		sign: new RegExp(`(?<=[由在到与])[*]{2,24}(?=\\p{Script=Han})`, 'gu'),
		remedy: place,
		unless: isModel,
	},
	{
		// 经费****元: an amount that is covered on purpose stands in a list.
		needs: '*',
		sign: /(?<![\dA-Za-z*¥￥])[*]{2,24}(?=\s?(?:万?元|余?[户人名]|人次))/g,
		remedy: '请填上真实的数',
		unless: (around, { kind }) => kind === 'cell' || isModel(around) || isAfterSurname(around),
		doubtful: true,
	},
	{
		needs: '#',
		sign: new RegExp(`[#]{2,24}(?=${places}|[年月日])`, 'g'),
		remedy: place,
		// Two topics in a row: `#志愿服务##社区新鲜事#`.
		unless: ({ after }) => /^[^#，。；\n]{1,20}#/.test(after),
	},
	{
		needs: '○〇◯△◇□',
		sign: new RegExp(
			`(?<![一二三四五六七八九十百千零〇○\\d★☆])[○〇◯△◇□]{2,24}(?=${ours}|小区|公司|单位|学校|路)`,
			'g',
		),
		remedy: place,
		unless: isModel,
		doubtful: (around, { where }) => isForm(around) || where.startsWith('附件'),
	},
	{
		needs: '某',
		sign: new RegExp(`某某(?:${ours})`, 'g'),
		remedy: place,
		unless: (around) => isAfterSurname(around) || covered(around),
	},
	{
		needs: '某',
		sign: /某{2,24}/g,
		remedy: '请填上真实的名称',
		unless: (around) => isAfterSurname(around) || covered(around),
		doubtful: (around) =>
			!/[：:由请]$/.test(around.before) &&
			!/^(?:负责|主持|致辞|讲话)/.test(around.after) &&
			!isPlace.test(around.after),
	},
	{
		needs: '_',
		sign: new RegExp(
			`_{2,24}(?=${ours}|小区)|(?<=[于在到由])_{2,24}|_{1,12}\\s?年\\s?_{1,12}\\s?月|_{1,12}\\s?月\\s?_{1,12}\\s?[日号]`,
			'g',
		),
		remedy: '请填上真实的内容',
		unless: (around, { kind }) => isModel(around) || (kind !== 'title' && isForm(around)),
		doubtful: (around, { kind, where }) =>
			kind !== 'title' && (/_/.test(around.after) || kind === 'cell' || where.startsWith('附件')),
	},
	{
		needs: ' 　\u00a0',
		sign: /(?<=[于在到])[ 　\u00a0]{0,8}年[ 　\u00a0]{1,8}月[ 　\u00a0]{1,8}日|(?<=[于在到])[ 　\u00a0]{1,8}月[ 　\u00a0]{1,8}日|\d{4}\s?年[ 　\u00a0]{1,12}月(?:[ 　\u00a0]{1,12}日)?/g,
		remedy: date,
		unless: (_, { kind, where }) => kind === 'cell' || where.startsWith('附件'),
		doubtful: true,
	},
];

function isDoubtful({ doubtful }: Pattern, ...given: Parameters<typeof isReprinted>): boolean {
	return isReprinted(...given) || doubtful === true || (doubtful?.(...given) ?? false);
}

export const blanks: readonly Pattern[] = patterns.map((one) => ({
	...one,
	doubtful: (...given) => isDoubtful(one, ...given),
}));
