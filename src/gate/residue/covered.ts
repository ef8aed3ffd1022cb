/** What looks like a blank and is meant so: a covered name or number, a story without names, a pattern to write by. */
import type { Around } from './patterns.ts';

/** The commonest, and of the others those that end no word before a blank: 平安××, 文明xx are no names. */
const surnames =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢洪季童耿霍翁欧阳';
const rarer = '高白方于文安成常时鲁关齐梅伍庄华';

const isHan = (sign: string | undefined) => sign !== undefined && /\p{Script=Han}/u.test(sign);

/** `王` of 王某某, 欧阳××; not the 安 of 平安××. */
/** 资金××万元, 于××日前: no person. */
const isCounted = /^(?:[年月日号时点届期元]|万|余|多|户|个|名|人次|%)/;

export function isAfterSurname({ before, after }: Around): boolean {
	const last = before.at(-1);
	if (last === undefined || isCounted.test(after)) return false;
	return surnames.includes(last) || (rarer.includes(last) && !isHan(before.at(-2)));
}

const story =
	/诈|骗|冒充|自称|谎称|假冒|假借|案例|案情|本案|判决|被告|原告|上诉|纠纷|声称|弹窗|来电|陌生|套路|以案|案件|嫌疑|警方|骚扰|小心|当心|警惕|网贷/;

/** A case told without names: 接到自称某某银行客服的电话. */
export const isStory = ({ before, after }: Around) => story.test(before) || story.test(after);

const model =
	/(?:格式|备注|命名|样式|写成|写作|写明|注明|标注|填写|例如|比如|譬如|如|形如|标题文字)[为是：:，,]?\s*[“"‘「（(]?[\p{Script=Han}×xX\d+\-—_〔〕[\]（）()]{0,16}$/u;

/** How something is to be written: 文件名写成“××小区+姓名”. */
export const isModel = ({ before, after }: Around) =>
	model.test(before) || /^[^，。；]{0,12}(?:的格式|的样子|格式|字样|样式)/.test(after);

/** A line to be filled in or sealed on paper. */
export const isForm = ({ before, after }: Around) =>
	/甲方|乙方|申请人|承诺人|填表|签名|签字|盖章|委托人|[（(]章/.test(before + after.slice(0, 24));

/** `家住清和路××号`: a covered address. */
export const isAddress = ({ before }: Around) => /住址|住|户籍|地址|某|\*/.test(before.slice(-24));
