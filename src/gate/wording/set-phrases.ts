/**
 * Phrases of office language that are always the same, and texts that have one sign of them wrong that sounds alike: 积极配和, 敬情谅解. A
 * wrong sign leaves the first two or the last two of a phrase as they are: each pair of a text is looked up once, whatever the
 * list's length.
 */
import { soundAlike } from './homophones.ts';
import type { PassageHit } from './in-passages.ts';
import { everyPair, pairOf } from './word-list.ts';

const written = `
	积极配合 踊跃报名 踊跃参加 积极参与 积极参加 秩序维护 维护秩序 迎接新年 喜迎新春 欢度春节 欢度国庆 物业费用 物业服务 物业管理 敬请谅解 敬请理解
	不便之处 互相转告 相互转告 及时反馈 及时联系 及时报修 及时报告 及时处理 认真填写 如实填写 选举产生 换届选举 竣工验收 防火意识 安全意识 法律意识
	自救能力 自救互救 应急能力 应急演练 消防演练 消防通道 消防安全 消防设施 反诈宣传 防诈宣传 电信诈骗 网络诈骗 飞线充电 电动自行车 违规充电 后果自负
	送餐服务 助餐服务 便民服务 志愿服务 上门服务 家政服务 养老服务 管理条例 管理办法 管理规定 实施细则 实施方案 工作方案 工作计划 工作总结 工作部署
	工作人员 广大居民 居民群众 人民群众 党员干部 居民代表 网格管理 网格员 楼道堆物 楼道杂物 环境卫生 环境整治 人居环境 垃圾分类 垃圾投放 可回收物
	有害垃圾 厨余垃圾 大件垃圾 建筑垃圾 高空抛物 私搭乱建 乱停乱放 乱贴乱画 文明养犬 文明祭扫 移风易俗 邻里和睦 邻里互助 守望相助 矛盾纠纷 人民调解
	法律援助 法律咨询 法治宣传 普法宣传 社区矫正 平安建设 治安巡逻 入户走访 走访慰问 入户排查 隐患排查 安全隐患 火灾隐患 安全检查 专项整治 综合治理
	基层治理 社区治理 协商议事 民主协商 民主监督 民主选举 民主决策 公开透明 公平公正 公示期满 公示期间 接受监督 监督电话 咨询电话 联系电话 办公地点
	办理流程 办理时间 办理地点 办理条件 申请材料 申请条件 报名方式 报名时间 活动时间 活动地点 特此通知 特此公告 感谢支持 感谢配合 请予配合 通力合作
	最低生活保障 临时救助 医疗救助 特困供养 困难群众 困难家庭 残疾人证 高龄津贴 养老保险 医疗保险 社会保险 失业保险 社会保障 住房公积金 公共租赁住房
	居民身份证 户口簿 居住证明 身份证原件 复印件 有效证件 出生医学证明 结婚登记 生育登记 健康体检 免费体检 健康教育 健康讲座 预防接种 疫苗接种 家庭医生
	停水通知 停电通知 停气通知 设备检修 管道维修 管道更换 道路施工 老旧小区改造 加装电梯 供热管网 供暖季节 燃气安全 燃气泄漏 用电安全 用火安全 防汛抗旱
	防寒保暖 防暑降温 极端天气 暴雨预警 大风预警 恶劣天气 紧急避险 应急避难 应急预案 突发事件 疫情防控 森林防火 防火防盗 防盗防骗 保管财物 贵重物品
	丰富多彩 喜闻乐见 圆满成功 圆满结束 隆重举行 顺利开展 扎实推进 深入开展 深入学习 贯彻落实 认真落实 统筹推进 全面推进 持续推进 高度重视 广泛宣传
	宣传教育 宣传引导 增强意识 提高认识 营造氛围 浓厚氛围 精神文明 文明城市 文明实践 文明社区 文明家庭 道德模范 先进典型 无私奉献 助人为乐 尊老爱幼
	敬老爱老 孝老爱亲 关爱老人 关心关爱 未成年人 青少年 留守儿童 困境儿童 退役军人 拥军优属 双拥工作 军民融合 民族团结 中华民族共同体意识 伟大复兴
	社会主义核心价值观 习近平新时代中国特色社会主义思想 中国特色社会主义 中国式现代化 全面从严治党 主题教育 主题党日 党风廉政 廉政建设 廉洁自律 群众路线
	为人民服务 全心全意 不忘初心 牢记使命 民生实事 以人民为中心 高质量发展 乡村振兴 共同富裕 生态文明 绿水青山 节能减排 低碳生活 绿色出行 光盘行动
	厉行节约 反对浪费 勤俭节约 艰苦奋斗 两学一做 三会一课 党支部书记 组织生活会 民主评议 入党积极分子 预备党员 共产党员 党群服务中心 居民委员会 街道办事处
	业主委员会 业主大会 物业公司 维修资金 公共收益 公共区域 公共设施 健身器材 停车车位 停车收费 门禁系统 监控设备 智能充电 充电设施 信息采集 个人信息
	定期开展 定期检查 定期消毒 堆放杂物 生命财产安全 财产安全 佩戴口罩 重新装修 装修施工 缴纳物业费 交纳物业费 缴纳取暖费 交纳取暖费 交纳水费
	纷纷点赞 一致好评 受到好评 深受欢迎 治理能力现代化 习近平总书记 党中央国务院 人民代表大会 政治协商会议 民政专干 专职干部 网格管理员 社区工作者
	小广告 乱贴小广告 清理杂物 清理卫生 清扫积雪 扫雪除冰 铲冰除雪 消毒消杀 病媒防制 灭鼠灭蟑 绿化养护 修剪树木 疏通管道 路灯维修 监控探头
	电话预约 网上预约 现场办理 线上办理 一次告知 一站式服务 延时服务 上门办理 帮办代办 证明材料 身份证明 户籍证明 收入证明 无犯罪记录证明
	年龄要求 免费发放 先到先得 额满为止 过期不候 逾期不候 择日通知 另行通知 敬请期待 敬请关注 温馨提示 友情提示 注意事项 活动内容 活动流程
	隐私保护 上当受骗 提高警惕 谨防诈骗 切勿轻信 转账汇款 银行账户 验证码 陌生来电 拨打电话 报警电话 值班电话 服务热线
`;

const phrases = [...new Set(written.trim().split(/\s+/))].filter(({ length }) => length >= 4);
const right = new Set(phrases);

/** By two signs, those that begin or end so, and how far before the two they begin. */
const near = new Map<number, { phrase: string; back: number }[]>();
/** One look tells, at nearly every place, that none begins or ends. */
const pairs = new Uint8Array(everyPair);
const keyOf = (one: number, two: number) => one * 0x1_0000 + two;

for (const phrase of phrases)
	for (const back of [0, phrase.length - 2]) {
		const [one, two] = [phrase.charCodeAt(back), phrase.charCodeAt(back + 1)];
		const key = keyOf(one, two);
		near.set(key, [...(near.get(key) ?? []), { phrase, back }]);
		pairs[pairOf(one, two)] = 1;
	}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Signs on both sides that the segmenter is given. */
const around = 12;
/** Words of their own, but at a phrase's end: 用水和安全 is cut anywhere. */
const joins = /[和与及或在为是有的地得]/;

/** Where a phrase would have one sign wrong, the offset of that sign; -1 where none or more are. */
function wrongSign(text: string, from: number, phrase: string): number {
	let wrong = -1;
	for (let at = 0; at < phrase.length; at += 1) {
		if (text[from + at] === phrase[at]) continue;
		if (wrong >= 0) return -1;
		wrong = from + at;
	}
	return wrong;
}

/** Whether a sign stands by itself, as the segmenter cuts the text: 配|和, but 配置. */
function standsAlone(text: string, at: number): boolean {
	const from = Math.max(0, at - around);
	const piece = text.slice(from, at + around);
	for (const { index, segment } of segmenter.segment(piece))
		if (from + index <= at && at < from + index + segment.length) return segment.length === 1;
	return false;
}

/** What stands there for a phrase, and where the one sign is that sounds alike and is another. */
function nearlyIn(text: string, from: number, phrase: string) {
	if (from < 0 || from + phrase.length > text.length) return undefined;
	const wrong = wrongSign(text, from, phrase);
	if (wrong < 0) return undefined;
	const sign = text.charAt(wrong);
	if (joins.test(sign) && wrong + 1 < from + phrase.length) return undefined;
	if (!soundAlike(sign, phrase.charAt(wrong - from))) return undefined;
	const said = text.slice(from, from + phrase.length);
	return right.has(said) ? undefined : { from, wrong, said, phrase };
}

type Nearly = NonNullable<ReturnType<typeof nearlyIn>>;

/** What may be wrong, in the order of the text; words are not cut yet. */
export function nearPhrases(text: string): Nearly[] {
	const found: Nearly[] = [];
	for (let at = 0; at + 1 < text.length; at += 1) {
		const [one, two] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
		if (pairs[pairOf(one, two)] !== 1) continue;
		for (const { phrase, back } of near.get(keyOf(one, two)) ?? []) {
			const nearly = nearlyIn(text, at - back, phrase);
			if (nearly) found.push(nearly);
		}
	}
	return found;
}

/** Places of one passage whose words are cut, at most: that is dear. */
const most = 100;

export function wrongPhrasesIn(text: string): PassageHit[] {
	const hits = new Map<string, PassageHit>();
	for (const { from, wrong, said, phrase } of nearPhrases(text).slice(0, most)) {
		if (hits.has(said) || !standsAlone(text, wrong)) continue;
		hits.set(said, { at: from, message: `“${said}”请核对，是不是“${phrase}”` });
	}
	return [...hits.values()];
}
