/** Laws cited that held no longer when it was written, or whose articles have other numbers since. */
import { inPassages, whereAny, writtenAt, type PassageHit } from '../../../wording/in-passages.ts';
import { repealedLaws, revisedLaws } from '../../../wording/repealed-laws.ts';
import type { EntryRule } from '../rule.ts';

const cited =
	/(?<old>原|旧|(?:1[89]\d\d|200\d)年[^，。；《》]{0,12}|已废止的?|已失效的?|当时的?|废止了?)?\s?《(?:中华人民共和国|国务院)?(?<title>[^《》]{3,40})》(?<after>[^。；\n]{0,20})/gu;
/** A law's short name without its marks counts where something is founded on it. */
const names = '婚姻法|继承法|民法通则|收养法|担保法|合同法|物权法|侵权责任法|民法总则';
const anyName = new RegExp(names);
const bare = new RegExp(
	String.raw`(?<![\p{Script=Han}《])(?:我国|国家|中华人民共和国)?(?<start>${names})(?=第[一二三四五六七八九十百\d]{1,6}条|规定|明确规定)|(?:根据|依据|依照|按照|违反|适用)(?:我国|国家|中华人民共和国)?(?<behind>${names})(?!典|学|律|庭)`,
	'gu',
);
const saysSo =
	/^[^，。]{0,4}(?:已|同时|现已|自[^，。]{0,12})?(?:于[^，。]{2,14}|被|经)?(?:废止|失效)|^[（(][^）)]{0,12}(?:废止|失效)/;

const repealed = (title: string, written: string) => {
	const law = repealedLaws.get(title);
	return law && written >= law.since ? law : undefined;
};

const citedIn = (text: string) => (text.includes('《') ? [...text.matchAll(cited)] : []);

function ofRepealed(text: string, written: string): PassageHit[] {
	const inMarks = citedIn(text).flatMap(({ index, groups = {} }) => {
		const { old, title = '', after = '' } = groups;
		const law = old || saysSo.test(after) ? undefined : repealed(title.trim(), written);
		return law ? [{ at: index, law }] : [];
	});
	const byName = [...(anyName.test(text) ? text.matchAll(bare) : [])].flatMap(
		({ index, groups = {} }) => {
			const law = repealed(groups['start'] ?? groups['behind'] ?? '', written);
			return law ? [{ at: index, law }] : [];
		},
	);
	return [...inMarks, ...byName].map(({ at, law: { title, since, by } }) => ({
		at,
		message: `《${title}》${since} 起已经废止（${by}），请改引现在有效的规定；说的是从前的事，请写成“原《${title}》”`,
	}));
}

/** `《…组织法》（2018年修正）`, `《…组织法》第十三条` */
function ofRevised(text: string, written: string): PassageHit[] {
	return citedIn(text).flatMap(({ index: at, groups = {} }) => {
		const { old, title = '', after = '' } = groups;
		const law = revisedLaws.get(title.trim());
		if (!law || old || written < law.since) return [];
		const version = /^[（(](\d{4})/.exec(after)?.[1];
		const isOld = version !== undefined && Number(version) < law.year;
		if (!isOld && (version !== undefined || !/^第[一二三四五六七八九十\d]/.test(after))) return [];
		const message = `《${title.trim()}》${law.year}年修订过，${law.since} 起用新的条文，请核对引的是不是新条文`;
		return [{ at, message }];
	});
}

/** A page without a date is of today: later than any law. */
const always = '9999';

function find(text: string, written = always): PassageHit[] {
	return /《|法第|法规定|法明|[据照反用]/.test(text)
		? [...ofRepealed(text, written), ...ofRevised(text, written)]
		: [];
}

export const repealedLaw: EntryRule = {
	id: 'wording/repealed-law',
	level: 'warning',
	title: '引了废止的法律',
	why: '把废止的法律当有效的登出来，居民会照着它办事，检查时也按严重表述错误算。',
	...inPassages(({ text }, of) => find(text, writtenAt(of)), whereAny('《法')),
};
