/** A question as a neighbour hears it: what it is about, and what it wants of it. */
import { comparedTitle } from '../words/run.ts';

const calling =
	/打什么电话|打哪个电话|电话号码|联系电话|联系方式|联系人|电话|号码|热线|怎么联系|联系|找什么人|找谁|找哪个?|打给?谁|打哪里?|谁管|归谁管|谁负责|哪个窗口|几号窗口|窗口/gu;
/** 维修资金, 修订, 修理队, 修伞 ask for no repair. */
const repairing =
	/报修|维修(?!资金|基金|队)|抢修|修理(?!队)|(?<![维抢报装进整])修(?![订改正建复理伞鞋车])|坏了|坏掉|故障|失灵|不通|困人|被困|打不开|关不上|不亮|堵了|堵住|漏水|漏了/gu;
const opening =
	/办公时间|上班时间|下班时间|工作时间|营业时间|开放时间|服务时间|几点(?:钟)?|上班|下班|开门|关门|休息|开不开|开吗|有人吗|有没有人|时间/gu;
const finding =
	/在什么地方|什么地方|(?:在|是)?几楼|(?:在|是)?几层|在哪里|在哪儿|在哪|哪里|哪儿|地址|位置|怎么走|怎么去|路线/gu;
const whenever =
	/(?:这|本|下)?(?:周|星期|礼拜)[一二三四五六日天末]|双休日|周末|工作日|节假日|节日|假期|放假|过年|元旦|春节|清明节?|五一|端午节?|中秋节?|国庆节?|十一|今天|明天|后天|现在|晚上|中午|上午|下午|早上/gu;
const asking =
	/请问|我想|想|一下|怎么样|怎么办理|怎么办|怎么|如何|什么时候|什么|多少|是否|是不是|能不能|可不可以|有没有|可以|需要|应该|哪个|哪些|谁|吗|呢|吧|啊|呀|办理|办/gu;
const loose = /^[的了在去要能会我你是有给打到让叫]+|[的了在去要能是有打给个]+$/gu;

const figures = '一二三四五六七八九';

/** Without spaces and punctuation, in small letters; 一号窗口 is 1号窗口. */
export const bare = (text: string) =>
	comparedTitle(text)
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/(?<![十百])[一二三四五六七八九](?=号)/gu, (one) => String(figures.indexOf(one) + 1));

export interface Heard {
	/** All of it, bare. */
	whole: string;
	/** What it is about: without words that only ask. */
	about: string;
	wants: { number: boolean; repair: boolean; hours: boolean; way: boolean };
}

/** @example heard('居委会周末上班吗') // about 居委会, wants hours */
export function heard(question: string): Heard {
	const whole = bare(question);
	const has = (pattern: RegExp) => whole.search(pattern) >= 0;
	const wants = {
		number: has(calling),
		repair: has(repairing),
		hours: has(opening),
		way: has(finding),
	};
	const stripped = [calling, opening, finding, ...(wants.hours ? [whenever] : []), asking].reduce(
		(text, pattern) => text.replace(pattern, ' '),
		whole,
	);
	const about = stripped
		.split(' ')
		.map((piece) => piece.replace(loose, ''))
		.filter(Boolean)
		.join('');
	return { whole, about, wants };
}
