/** Sentences that a template says to whoever fills it in: 此处填写…, 【单位名称】, 请输入标题, Lorem ipsum. */
import { isForm, isModel } from './covered.ts';
import type { Around, Pattern } from './patterns.ts';

const remedy = '是模板里的话，请换成真实的内容';

/** What a template asks for; in brackets it was not given. */
const asked =
	'单位名称|单位|社区名称|社区名|社区|街道名称|街道|小区名称|公司名称|公司|姓名|名字|联系人|联系电话|电话号码|电话|手机号|日期|时间|年份|地点|地址|标题|正文|内容|落款|金额|数字|职务|部门名称|部门|活动名称|活动时间|活动地点|主题|项目名称|具体时间|具体地点|主办单位|xx+|XX+|××+|20xx';

const isQuiz = ({ before, after }: Around) =>
	/(?:道|小|本|试|习|择|空|断|考|谜)题|选|填|空格|[是为]$/.test(before.slice(-12)) ||
	/题|选|填/.test(after.slice(0, 6));

/** 书名号《》 */
const isOfSigns = ({ before, after }: Around) =>
	/书名号|括号|标点|符号/.test(before.slice(-12) + after.slice(0, 8));

export const templates: readonly Pattern[] = [
	{
		needs: '填输插键录添补粘',
		sign: /(?:此处|在此处|这里|在此|在这里|请在此处|请在此|请在这里)(?:填写|输入|插入|填入|键入|录入|添加|补充|写上|粘贴)/g,
		remedy,
		unless: ({ before, after }) =>
			/不得$|不要$|请勿$/.test(before) || /^(?:您|你)?的?意见/.test(after),
		doubtful: (_, { kind, where }) => kind === 'cell' || where.startsWith('附件'),
	},
	{
		needs: '输键添单双编',
		sign: /(?:单击|点击|双击)(?:此处|这里)?(?:添加|输入|编辑|键入)(?:标题|文本|文字|副标题|内容|正文)?|请?(?:输入|键入|添加)(?:您的|你的)?(?:标题|正文|文本|文字|内容|副标题)(?!框)/g,
		remedy,
		// How a form is filled in is told in a sentence: 在“标题”一栏输入标题.
		unless: ({ before, sign, after }, { kind }) =>
			!/^(?:单击|双击|点击此处|点击这里|点击添加)/.test(sign) &&
			kind !== 'title' &&
			(/[\p{Script=Han}，、”]$/u.test(before) || /^[\p{Script=Han}、]/u.test(after)),
	},
	{
		needs: '填替插补写',
		sign: /[（(【〔[{<〈](?:请|此处|这里|注：请)?(?:填写|填入|写明|填上|补充|替换为?|插入)[\p{Script=Han}、“”\d]{0,20}[）)】〕\]}>〉]/gu,
		remedy,
		unless: (around, { kind }) => kind === 'cell' || isForm(around),
		doubtful: ({ sign }) => /^[（(]/.test(sign),
	},
	{
		// 【请上传图片】; in round brackets it is what those who apply are told.
		needs: '【〔[{<〈',
		sign: /[【〔[{<〈](?:请|此处|这里)(?:在此)?(?:上传|粘贴|选择|添加|输入|放置|插入|写(?!信)|说明|描述)[\p{Script=Han}、“”\d]{0,20}[】〕\]}>〉]/gu,
		remedy,
		unless: (around, { kind }) => kind === 'cell' || isForm(around),
	},
	{
		needs: '略',
		sign: /(?:此处|中间|后面|以下)省略(?:\s?[一二三四五六七八九十百千万若\d]{1,6}\s?[字段行张条])?/g,
		remedy: '还没有写完，请补上或删去',
		doubtful: true,
	},
	{
		// 共有（ ）人
		needs: '(（',
		sign: /(?<=[有共约计为收第于到达]|^)[（(][ 　\u00a0_]{1,8}[）)](?=\s?[人户元名次个场份号月日年万])/g,
		remedy: '括号里是空的，请填上或删去',
		unless: (around, { kind }) => kind === 'cell' || isQuiz(around) || isForm(around),
		doubtful: true,
	},
	{
		needs: '待',
		sign: /(?:正文|内容|照片|图片|名单|数据|链接|附件|文字|标题|文字稿|配图)(?:还|尚|均)?待(?:补充?|完善|续写|更新|上传|核实|添加|填)/g,
		remedy: '还没有写完，请补上',
		unless: ({ after }) => /^[\p{Script=Han}]{0,4}的/u.test(after),
		doubtful: true,
	},
	{
		needs: '测aqz',
		sign: /^\s*测试[，,、\s]?测试|^\s*测试一下(?:能不能|能否|是否|看看|发布|效果)|(?<![A-Za-z])(?:asdf|qwer|zxcv)[a-z;]{0,16}(?![A-Za-z])/g,
		remedy,
	},
	{
		needs: '称具年填',
		sign: /[（(](?:单位名称|社区名称|社区名|街道名称|小区名称|公司名称|部门名称|活动名称|项目名称|具体时间|具体地点|具体日期|年份|填写日期)[）)]/g,
		remedy,
		unless: (around) =>
			/^[：:]/.test(around.after) ||
			isModel(around) ||
			/(?:[人方者]|姓名|名称)$/.test(around.before) ||
			isForm(around),
		doubtful: ({ after, before }) => before.trim() === '' && after.trim() === '',
	},
	{ needs: '[{<', sign: new RegExp(`[\\[{<](?:${asked})[\\]}>]`, 'g'), remedy, unless: isModel },
	{
		// 【时间】3月5日 is a label, as WeChat has them; 请到【地点】参加 is not.
		needs: '【',
		sign: new RegExp(
			`(?<=[\\p{Script=Han}\\d“])【(?:${asked})】|【[^【】]{0,6}名称】(?=\\p{Script=Han})`,
			'gu',
		),
		remedy,
		unless: ({ before, after }) => /[”。；！]$/.test(before) || /^[：:]/.test(after),
	},
	{
		needs: '【',
		sign: /(?<=[\p{Script=Han}，：:])【[\s_]{0,8}】(?=[\p{Script=Han}，。；]|$)/gu,
		remedy: '括号里是空的，请填上或删去',
		unless: isQuiz,
	},
	{
		needs: '【〔《',
		sign: /【\s{0,8}】|〔\s{0,8}〕|《\s{0,8}》/g,
		remedy: '括号里是空的，请填上或删去',
		unless: (around) => isQuiz(around) || isOfSigns(around),
		doubtful: true,
	},
	{
		needs: '待TF',
		sign: /[（(【[](?:待填写?|待补充?|待完善|待定稿|待补|待续写|待录入)[）)】\]]|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])/g,
		remedy: '还没有写完，请补上',
	},
	{
		needs: '核确',
		sign: /[（(【[](?:待核实|待确认|待核|核实)[）)】\]]/g,
		remedy: '还没有核实，请核实后删去',
		doubtful: true,
	},
	{ needs: 'lLdD', sign: /lorem ipsum|dolor sit amet/gi, remedy },
	{
		needs: '例占演示文内标这此',
		sign: /(?:示例|占位|样例|演示)(?:文字|文本|内容)|示范文字|文字文字|内容内容|标题标题|这里是(?:标题|内容|正文)|此处为?(?:标题|内容|正文|文字)/g,
		remedy,
		unless: ({ after }) => /^(?:如下|见|仅供)/.test(after),
	},
	{
		needs: '【测tTs新无未uU题请aA1',
		sign: /^\s*(?:测试|test\d{0,6}|测试(?:一下|标题|文章|内容|数据|通知|发布)|这(?:是|只是)(?:一(?:条|个|篇))?测试(?:文章|内容|数据|信息|用的?)?。?|新建[^，。]{0,24}(?:文档|文件)|无标题|未命名|untitled|未命名文档|标题|文章标题|通知标题|请输入.{0,10}|【(?:标题|文章标题|活动名称|主题)】|asdf\w{0,8}|aaa+|1{3,}|123+\d?)\s*$/gi,
		remedy,
		unless: (_, { kind, text }) => kind !== 'title' && !/测试|test/i.test(text),
	},
	{
		needs: '张李王赵',
		sign: /(?:联系人|负责人|姓名|经办人|主持人|主讲人|领队)[:：]?\s?(?:张三|李四|王五|赵六)(?!\p{Script=Han})/gu,
		remedy: '像是样子里的名字，请核对',
		unless: isModel,
		doubtful: true,
	},
	{
		needs: '8',
		sign: /(?<![\d])(?:\d{3,4}-)?12345678(?:9|90)?(?!\.?\d)/g,
		remedy: '像是样子里的号码，请核对',
		unless: isModel,
		doubtful: true,
	},
];
