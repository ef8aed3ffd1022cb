/** Laws in force that a community cites, by their short titles, and which of them a wrong title means. From memory: a title that is not here is never asked about by itself. */
import { repealedLaws } from './repealed-laws.ts';

const written = `
	民法典 刑法 宪法 立法法 监督法 公务员法 监察法 社区矫正法 人民调解法 人民警察法 人民武装警察法 法律援助法 法官法 律师法 公证法 仲裁法
	民事诉讼法 刑事诉讼法 行政诉讼法 行政处罚法 行政许可法 行政强制法 行政复议法 国家赔偿法 治安管理处罚法 出境入境管理法 居民身份证法 护照法
	城市居民委员会组织法 村民委员会组织法 地方各级人民代表大会和地方各级人民政府组织法 全国人民代表大会和地方各级人民代表大会选举法
	全国人民代表大会和地方各级人民代表大会代表法 各级人民代表大会常务委员会监督法 人民法院组织法 人民检察院组织法 民族区域自治法
	老年人权益保障法 残疾人保障法 未成年人保护法 预防未成年人犯罪法 妇女权益保障法 消费者权益保护法 归侨侨眷权益保护法 退役军人保障法
	军人地位和权益保障法 英雄烈士保护法 反家庭暴力法 家庭教育促进法 学前教育法 义务教育法 教育法 教师法 高等教育法 职业教育法 民办教育促进法
	国防教育法 爱国主义教育法 国家通用语言文字法 公共图书馆法 公共文化服务保障法 文物保护法 非物质文化遗产法 体育法 档案法 著作权法 旅游法
	劳动法 劳动合同法 劳动争议调解仲裁法 就业促进法 社会保险法 工会法 安全生产法 职业病防治法 矿山安全法 特种设备安全法
	慈善法 公益事业捐赠法 红十字会法 献血法 传染病防治法 精神卫生法 母婴保健法 人口与计划生育法 医师法 中医药法 药品管理法 疫苗管理法
	基本医疗卫生与健康促进法 食品安全法 农产品质量安全法 产品质量法 反食品浪费法 突发事件应对法 突发公共卫生事件应对法 防震减灾法 防洪法 气象法 消防法
	道路交通安全法 海上交通安全法 城乡规划法 城市房地产管理法 土地管理法 建筑法 招标投标法 政府采购法 测绘法 电力法 节约能源法 可再生能源法
	环境保护法 海洋环境保护法 大气污染防治法 水污染防治法 土壤污染防治法 固体废物污染环境防治法 放射性污染防治法 噪声污染防治法 环境影响评价法
	环境保护税法 清洁生产促进法 循环经济促进法 水土保持法 野生动物保护法 动物防疫法 森林法 农业法 种子法 黄河保护法 长江保护法
	网络安全法 数据安全法 个人信息保护法 电子商务法 反电信网络诈骗法 反有组织犯罪法 反恐怖主义法 反间谍法 反洗钱法 反垄断法 反不正当竞争法
	保守国家秘密法 国家安全法 国家情报法 国防法 兵役法 军事设施保护法 禁毒法 枪支管理法 国旗法 国歌法 国徽法 密码法 广告法 价格法 统计法
	公司法 合伙企业法 个人独资企业法 农民专业合作社法 乡村振兴促进法 农村集体经济组织法 农村土地承包法 农村土地承包经营纠纷调解仲裁法
	中小企业促进法 民营经济促进法 外商投资法 个人所得税法 税收征收管理法 耕地占用税法 企业破产法 商标法 专利法 保险法 证券法 审计法 预算法 会计法
	执业医师法 促进科技成果转化法 科学技术进步法 科学技术普及法 海域使用管理法 烟草专卖法 无障碍环境建设法 企业国有资产法
`;

const laws: readonly string[] = written.trim().split(/\s+/);
const known = new Set(laws);

/** Shorter titles are near to too many. */
const shortest = 4;
/** Left out of a title, at most: 《反家暴法》. */
const mostMissing = 3;

/** Put into a long title, at most; 海洋环境保护法 is no slip of 环境保护法. */
const mostMore = 2;
const shortWithMore = 6;

function missing(title: string, law: string): number | undefined {
	let at = 0;
	for (const sign of law) if (sign === title[at]) at += 1;
	return at === title.length ? law.length - title.length : undefined;
}

function isNear(title: string, law: string): boolean {
	if (title.length === law.length)
		return (
			title.length > shortest && [...title].filter((sign, at) => sign !== law[at]).length === 1
		);
	const less = title.length < law.length ? missing(title, law) : undefined;
	if (less !== undefined) return less <= mostMissing;
	// 《妇女儿童权益保障法》
	const more = law.length > shortWithMore ? missing(law, title) : undefined;
	return more !== undefined && more <= mostMore;
}

/** More are no help. */
const most = 2;

/** `残疾人保护法` → `['残疾人保障法']`; none where a title is right, or near to none or to many. */
export function lawsMeant(title: string): string[] {
	if (title.length < shortest || known.has(title) || repealedLaws.has(title)) return [];
	const near = laws.filter((law) => isNear(title, law));
	return near.length <= most ? near : [];
}
