/**
 * A document and its explainer lead to each other. Both pages do so by 解读哪份文件: what is no explainer by its kind, names
 * another document than its title, or one that nobody can open, leads one way or nowhere.
 */
import { isDraft } from '../../../../collections/collection.ts';
import { explained, namedBy, policiesOf } from '../../../explainers.ts';
import type { CheckedEntry, Content } from '../../../reading/content.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const titleOf = ({ value }: CheckedEntry) => String(value?.['title']);

/** `一图读懂助餐补贴`, `《办法》解读`, `助餐补贴政策问答`; not `关于做好政策解读工作的通知`. */
const soundsLike =
	/^(?:一图(?:读懂|看懂|解读)|图解|漫画解读|视频解读|政策解读)|(?:解读|政策问答|答记者问|图解|明白纸|明白卡)(?:（[^（）]{1,12}）)?$/;

const inPolicies = '标题像是解读，“类型”却不是：请选“解读”，再选“解读哪份文件”，两篇才会互相链接';
const inNotices = '标题像是政策解读：请放到“政策文件”里，“类型”选“解读”，才会和文件互相链接';

function unmarked({ entries }: Content): PlacedFound[] {
	return entries
		.filter(({ definition, data, value }) => value && !isDraft(definition, data))
		.filter((entry) => entry.value?.['kind'] !== 'explainer' && soundsLike.test(titleOf(entry)))
		.flatMap((entry): PlacedFound[] => {
			const { fields } = entry.definition;
			if ('explains' in fields) return [{ of: entry, path: ['kind'], message: inPolicies }];
			return 'publicity' in fields ? [{ of: entry, path: ['kind'], beside: ['title'], message: inNotices }] : [];
		});
}

const inMarks = /《([^《》]{4,80})》/g;

/** Titles in 《》 of a title, those too that its document has with 关于印发 and the like around it. */
function otherThanTitle(content: Content): PlacedFound[] {
	const documents = policiesOf(content).filter(({ value }) => value?.['kind'] === 'document');
	const byTitle = new Map(documents.map((entry) => [titleOf(entry), entry]));
	return policiesOf(content)
		.filter(({ value }) => value?.['kind'] === 'explainer')
		.flatMap((explainer) => {
			const titles = [...titleOf(explainer).matchAll(inMarks)].map(([, title = '']) => title);
			const meant = titles.flatMap((title) => byTitle.get(title) ?? []);
			const named = namedBy(explainer);
			const names = named.flatMap((id) => documents.find((one) => one.id === id) ?? []);
			// It names one that carries the same title inside its own.
			const isNamed = ({ id, value }: CheckedEntry) =>
				named.includes(id) || names.some((one) => titleOf(one).includes(String(value?.['title'])));
			return meant
				.filter((document) => !isNamed(document))
				.map((document) => ({
					of: explainer,
					path: ['explains'],
					message: `标题说的是《${titleOf(document)}》，“解读哪份文件”里没有选它，两篇就不会互相链接，请补上`,
				}));
		});
}

/** One whose document is not there for residents, now or by then. */
function withoutDocument(content: Content): PlacedFound[] {
	return explained(content).flatMap(({ explainer, document }): PlacedFound[] => {
		const [stage, other] = [explainer, document].map(({ value }) => value?.['stage'] ?? 'ready');
		if (stage !== 'ready') return [];
		const title = titleOf(document);
		const [at, by] = [explainer, document].map(({ value }) => String(value?.['publishedAt']));
		if (other !== 'ready')
			return [
				{
					of: explainer,
					path: ['explains'],
					message: `解读的文件《${title}》还没有发布，居民只看得到解读，请先发文件`,
				},
			];
		if (at === undefined || by === undefined || by <= at) return [];
		const message = `解读的文件《${title}》${by} 才公布，比解读晚，请改成先发文件或同时发`;
		return [{ of: explainer, path: ['explains'], message }];
	});
}

export const explainerAlone: ContentRule = {
	id: 'honesty/explainer-alone',
	level: 'warning',
	title: '解读没有和文件连起来',
	why: '文件和解读要互相链接，居民看了一篇就找得到另一篇，检查时也要查。',
	check: (content) => [
		...unmarked(content),
		...otherThanTitle(content),
		...withoutDocument(content),
	],
};
