/** What is said of a file that cannot be read, that is dangerous, or that holds more than it shows. */
import type { Level, RuleWords } from '../finding.ts';
import type { Problem, ProblemKind } from './read/file-reading.ts';

export interface ProblemRule extends RuleWords {
	/** undefined where the problem is another rule's. */
	say: (problem: Problem) => { message: string; level?: Exclude<Level, 'error'> } | undefined;
}

type Remedies = Partial<Record<ProblemKind, string>>;

/** @param remedies what stands behind the place, by problem */
function rule(words: RuleWords, remedies: Remedies): ProblemRule {
	return {
		...words,
		say: ({ kind, where }) => {
			const remedy = remedies[kind];
			return remedy === undefined ? undefined : { message: where + remedy };
		},
	};
}

export const damaged = rule(
	{
		id: 'form/file-damaged',
		level: 'error',
		title: '附件坏了',
		why: '没有传完整的文件，居民下载了打不开。',
	},
	{ broken: '坏了或者没有传完整，请在电脑上打开它看看，另存一份再上传' },
);

export const locked = rule(
	{
		id: 'form/file-locked',
		level: 'error',
		title: '附件要密码才能打开',
		why: '居民没有密码打不开，里面有没有个人信息也没法检查。',
	},
	{ password: '要密码才能打开，请去掉密码再上传' },
);

export const trap = rule(
	{
		id: 'form/file-trap',
		level: 'error',
		title: '附件展开以后大得出奇',
		why: '很小的文件展开能占满电脑的内存，多半是坏文件或者有人捣乱，居民的手机也打不开。',
	},
	{ trap: '展开以后太大、太多或者套了太多层，没有往下查，请把要公布的内容另存成一个普通的文件' },
);

export const code = rule(
	{
		id: 'form/file-code',
		level: 'error',
		title: '附件里有程序',
		why: '宏、脚本和程序能在居民的电脑上做任何事，公告用不着它们。',
	},
	{ code: '里有宏、脚本或者程序，请另存为不带宏的 .docx、.xlsx 或 PDF 再上传' },
);

export const unread = rule(
	{
		id: 'form/file-unread',
		level: 'warning',
		title: '附件没有查到',
		why: '软件读不懂这个文件（或者其中一部分），里面有没有身份证号、错字，要人自己看。',
	},
	{
		unread:
			'里的文字读不出来，没有检查，请打开核对有没有个人信息；能另存为 .docx、.xlsx 或带文字的 PDF 更好',
	},
);

export const traces = rule(
	{
		id: 'privacy/file-traces',
		level: 'warning',
		title: '附件里还留着看不见的内容',
		why: '批注、修订、隐藏的行和表，别人下载以后一点就看得到，常常有没公开的名字和号码。',
	},
	{
		comments: '里还留着批注，请看过以后删去批注再上传',
		changes: '里还留着修订的痕迹，删去的字别人看得到，请先“接受所有修订”再上传',
		hidden: '是隐藏的，别人一点就看得到，请看过以后删去再上传',
	},
);

export const author = rule(
	{
		id: 'privacy/file-author',
		level: 'advice',
		title: '附件的属性里有人的姓名',
		why: '文件属性里的作者是写这个文件的人，跟着文件一起公布了，多半没有人想到。',
	},
	{ author: '的属性里写着作者的姓名，不想公开的话，在“文件”“信息”“检查文档”里删去再上传' },
);

export const location = rule(
	{
		id: 'privacy/file-location',
		level: 'warning',
		title: '附件里有拍摄地点',
		why: '手机会把拍照、录像的经纬度记在文件里，别人能查出是哪一栋楼；附件是原样给出去的。',
	},
	{ location: '记着拍摄的地点（经纬度），请用手机或电脑去掉位置信息再上传' },
);

export const problemRules: readonly ProblemRule[] = [
	damaged,
	locked,
	trap,
	code,
	unread,
	traces,
	author,
	location,
];
