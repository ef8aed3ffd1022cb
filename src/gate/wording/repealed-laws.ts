/**
 * Laws and regulations of the whole country that no longer hold, and since when. By article 1260 of the 民法典; others by
 * the text that took their place or the decision that ended them, as it says itself. Only what is sure stands here.
 * Before somebody is told that a law does not hold, the National Database of Laws (flk.npc.gov.cn) is the place to look.
 */

export interface RepealedLaw {
	title: string;
	/** `2021-01-01`; what was written before was right. */
	since: string;
	by: string;
}

const rows: readonly (readonly [since: string, by: string, titles: string])[] = [
	[
		'2021-01-01',
		'《民法典》',
		'婚姻法 继承法 民法通则 收养法 担保法 合同法 物权法 侵权责任法 民法总则',
	],
	['2020-01-01', '《外商投资法》', '外资企业法 中外合资经营企业法 中外合作经营企业法'],
	['1999-10-01', '后来的《合同法》和《民法典》', '经济合同法 涉外经济合同法 技术合同法'],
	['2022-06-05', '《噪声污染防治法》', '环境噪声污染防治法'],
	['2009-06-01', '《食品安全法》', '食品卫生法'],
	['2013-07-01', '《出境入境管理法》', '外国人入境出境管理法 公民出境入境管理法'],
	['2006-03-01', '《治安管理处罚法》', '治安管理处罚条例'],
	['2004-05-01', '《道路交通安全法》及其实施条例', '道路交通管理条例'],
	['2020-09-01', '《资源税法》', '资源税暂行条例'],
	['2021-09-01', '《契税法》', '契税暂行条例'],
	['2018-01-01', '《环境保护税法》', '排污费征收使用管理条例'],
	['2013-12-28', '全国人大常委会的决定', '国务院关于劳动教养问题的决定 劳动教养试行办法'],
	['2003-08-01', '《城市生活无着的流浪乞讨人员救助管理办法》', '城市流浪乞讨人员收容遣送办法'],
	['2020-03-27', '国务院令第726号', '卖淫嫖娼人员收容教育办法'],
	[
		'2021-09-26',
		'国务院令第747号',
		'社会抚养费征收管理办法 计划生育技术服务管理条例 流动人口计划生育工作条例',
	],
	['2011-01-21', '《国有土地上房屋征收与补偿条例》', '城市房屋拆迁管理条例'],
	[
		'2022-03-01',
		'《市场主体登记管理条例》',
		'公司登记管理条例 企业法人登记管理条例 合伙企业登记管理办法 农民专业合作社登记管理条例 企业法人法定代表人登记管理规定',
	],
	['2022-11-01', '《促进个体工商户发展条例》', '个体工商户条例'],
	['2011-11-01', '《个体工商户条例》', '城乡个体工商户管理暂行条例'],
	['2003-10-01', '《婚姻登记条例》', '婚姻登记管理条例'],
	['2012-04-28', '《女职工劳动保护特别规定》', '女职工劳动保护规定'],
	['2022-05-01', '《信访工作条例》', '信访条例'],
	[
		'2012-07-01',
		'《党政机关公文处理工作条例》',
		'国家行政机关公文处理办法 中国共产党机关公文处理条例',
	],
	['2018-03-08', '住房和城乡建设部令第39号', '物业管理企业资质管理办法 物业服务企业资质管理办法'],
	['2015-03-15', '《侵害消费者权益行为处罚办法》', '欺诈消费者行为处罚办法'],
	['2017-11-22', '《反间谍法实施细则》', '国家安全法实施细则'],
	['2017-12-26', '《食盐专营办法》', '盐业管理条例'],
];

export const repealedLaws: ReadonlyMap<string, RepealedLaw> = new Map(
	rows.flatMap(([since, by, titles]) =>
		titles.split(' ').map((title) => [title, { title, since, by }] as const),
	),
);

/** Laws with a new text, whose articles have other numbers since then. */
export const revisedLaws: ReadonlyMap<string, { since: string; year: number }> = new Map([
	['城市居民委员会组织法', { since: '2026-01-01', year: 2025 }],
	['国家通用语言文字法', { since: '2026-01-01', year: 2025 }],
	['治安管理处罚法', { since: '2026-01-01', year: 2025 }],
]);
