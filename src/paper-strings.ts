/** Every word of papers to hang up or hand out: boards, cards. No content, no markup. */

/** What an issue of a board says on its page. */
export const issueWords = {
	bySeries: '按系列',
	issueOf: (year: string, issue: number) => `${year}年第${issue}期`,
	printIssue: '打印这一期',
} as const;

export const paper = {
	print: '打印',
	printOf: (title: string) => `打印：${title}`,
	printHow: {
		A3: '打印这一页，纸选 A3。没有 A3 的打印机，存成 PDF 请图文店印。',
		A2: '存成 PDF，请图文店按 A2 原大印。',
		'window-8': '打印这一页，纸选 A3，一张贴一格；左上角写着是第几格。',
		blackboard: '打印这一页，照着抄；每一行后面是字数。',
	},
	windowsLeft: (windows: number, left: number) =>
		`橱窗有 ${windows} 格，这一期还空着 ${left} 格，可以再选 ${left} 篇。`,
	morePapers: (papers: number) => `内容多，要印 ${papers} 张。`,
	contactCard: '便民电话卡',
	contactCardPrint: '打印一版便民电话卡（一张纸八张，剪开放在钱包里）',
	contactCardHow: '打印这一页：一张 A4 上有八张一样的卡片，沿虚线剪开，放在钱包里、贴在电话旁。',
	scanFor: (what: string) => `扫一扫：${what}`,
	inThisIssue: '这一期有',
	scan: '扫一扫，看全文',
	scanIssue: '扫一扫，在手机上看这一期',
	from: (source: string, day: string, mark?: string) =>
		[source, day, mark].filter(Boolean).join('　'),
	/** How many characters are to be written. */
	count: (count: number) => `${count} 字`,
	chalkCount: (count: number) => `全部抄下来 ${count} 字`,
} as const;
