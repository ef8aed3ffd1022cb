/** What somebody still had to put in: 关于……的通知, 每人每月元, （图片说明）, 联系人：　电话：. */
import { isForm, isModel } from './covered.ts';
import type { Pattern } from './patterns.ts';

const fill = '还没有写完，请补上';
const template = '是模板里的话，请换成真实的内容';
const documents = '通知|公告|通告|公示|报告|方案|意见|办法|请示|函|决定|倡议书';

export const unfinished: readonly Pattern[] = [
	{
		needs: '…·.',
		sign: new RegExp(`关于(?:…{1,4}|\\.{3,8}|·{3,8})的(?:${documents})`, 'g'),
		remedy: fill,
		unless: isModel,
		doubtful: true,
	},
	{
		// A unit whose number is missing; 单位：元 has its own.
		needs: '元%％',
		sign: /(?<=每[人户月次年天]|[共合总]计|补贴)元(?=[，。；])|(?<=[为到达占率])[%％](?=[，。；])/g,
		remedy: '前面缺了数，请补上',
		unless: ({ before }) => /单位[:：]?.{0,6}$/.test(before),
		doubtful: true,
	},
	{
		// 约N人, 第?季度
		needs: 'N?？',
		sign: /(?<=[约共有为达])N(?=余?[人户次名个场元])|(?<=[第共约有动])[?？](?=[季届次期人户名元个月日])/g,
		remedy: '请填上真实的数',
		doubtful: true,
	},
	{
		// 地点：（地点）
		needs: '：:',
		sign: /[:：]\s?[（(](?:地点|时间|日期|姓名|电话|联系人|主题|金额|人数|单位)[）)]\s*$/g,
		remedy: template,
		unless: (_, { kind }) => kind === 'cell',
		doubtful: true,
	},
	{
		needs: '小填模样范',
		sign: /^\s*小标题\s?[一二三四五\d]{0,2}\s*$|[（(]?(?:以下|以上|此处)?内容由各?(?:社区|单位|部门|街道)自行(?:填写|修改|补充)[）)]?|[（(](?:模板|样稿|范本|样例|初稿|草稿|终稿|最终版|修改稿)[）)]\s*$/g,
		remedy: template,
		doubtful: true,
	},
	{
		needs: '图照注',
		sign: /[【[](?:配图|插图)[:：][^】\]\n]{0,20}[】\]]|[（(【[](?:图片说明|图片描述|图注|此处配图|此处插图|配图说明|插入图片|照片说明)[）)】\]]/g,
		remedy: template,
	},
	{
		needs: '姓',
		sign: /[（(](?:住户|居民|业主|家长|学生|收件人|客户|领导)姓名[）)]/g,
		remedy: template,
		unless: (around, { kind }) => kind === 'cell' || isForm(around) || isModel(around),
		doubtful: true,
	},
	{
		needs: '据',
		sign: /[（(【[]请?(?:您|各单位|各社区)?根据(?:实际|具体)(?:情况|需要)(?:自行)?(?:修改|填写|调整|增减|补充|删减)[^（()）】\]\n]{0,12}[）)】\]]/g,
		remedy: template,
	},
	{
		needs: '例样换',
		sign: /(?:以上|以下|上述)[^。，；\n]{0,8}(?:示例|样例|样本|举例)[^。，；\n]{0,4}[，,]?\s?(?:仅供|请)|请自行替换|请替换(?:为|成)(?:真实|实际|您|自己|本)/g,
		remedy: template,
		doubtful: true,
	},
	{
		// Labels after each other with nothing between; on a form somebody is to write there.
		needs: '：:',
		sign: /(?:联系人|联系电话|电话|时间|地点|地址)[:：][ 　\u00a0]{0,20}(?=(?:联系人|联系电话|电话|时间|地点|地址)[:：])/g,
		remedy: '后面是空的，请补上',
		unless: (around, { kind }) =>
			kind === 'cell' || isForm(around) || /姓名|签|身份证/.test(around.before + around.after),
		doubtful: true,
	},
	{
		needs: '★部',
		sign: /(?:绝密|机密|秘密)★|(?:内部(?:资料|文件|材料|参考|使用))[，,、\s]?(?:请勿|不得|严禁|禁止|注意)[^。，；\n]{0,4}(?:外传|外泄|传播|转发|公开|保密|保存)|仅限内部(?:使用|传阅|参考)/g,
		remedy: '写着密级或内部的不能公开，请先问清楚',
		doubtful: ({ sign }) => !sign.includes('★'),
	},
];
