/** Surnames of China, and which of them are everyday words too. */

/** The four hundred most frequent, and some of the rarer of the 百家姓. */
const single = new Set(
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛葛洪柴俞樊季邢齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺岳茅麦尤缪楼尚祖荀仝由於郦闻翟暴荣豆印鹿湛羊苍满安常乔兰代占利佘初撒桓平佴储亓仉经况庞支步麻危东慕郗文幸宣凤师厉浦农鲜胜亢冒暨羿隆鄂昝扈肇水章云鲁昌柳酆倪殷毕皮伍元萧禹狄贝颜骆裘干贲杭诸钮嵇滑惠芮汲邴松富乌焦巴弓牧隗山宓蓬班仰秋伊钭戎束韶蓟宿怀蒲邰从索咸籍赖阴双莘贡劳逄申扶堵宰雍郤璩濮寿郏茹宦鱼容易慎戈庾衡弘寇禄阙殳沃蔚越夔厍聂晁勾融訾阚那毋乜丰巢蒯红权逯候芦年信邝萨海瓮禤区'.split(
		'',
	),
);

const double = new Set(
	'欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 夏侯 端木 南宫 百里 独孤 轩辕 长孙 宇文 申屠 澹台 淳于 单于 太史 赫连 钟离 闾丘 濮阳 呼延 司空 西门 拓跋 第五 东郭 南门 纳兰 完颜 叶赫 欧陽'.split(
		' ',
	),
);

/** Words of grammar and of every second sentence: without a label beside it, none begins a name. */
const ofGrammar = new Set(
	'和时应由全于都向来从会经所同支步保代占利那年信海班区水山双索公'.split(''),
);

/** Words too, that stand for themselves now and then: what follows must be a given name in every sign. */
const words = new Set(
	'平常成关任明强文方单连况原官满尚初幸宣农胜高查解计路管乐万包谈石费项度生冷盖党台卫商师封盛符简印危干候宿怀越红权扶富松牛鱼易容房'.split(
		'',
	),
);

/** How many signs of a text from a place on are a surname; 0 where none is. */
export function surnameAt(text: string, at: number): 0 | 1 | 2 {
	if (double.has(text.slice(at, at + 2))) return 2;
	return single.has(text.charAt(at)) ? 1 : 0;
}

/** How readily a surname is taken for one: 和 hardly, 高 with care, 王 at once. */
export function kindOfSurname(surname: string): 'grammar' | 'word' | 'name' {
	if (ofGrammar.has(surname)) return 'grammar';
	return words.has(surname) ? 'word' : 'name';
}
