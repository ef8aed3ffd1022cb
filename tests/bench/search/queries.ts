/** Draws the questions a set of pages is asked: pieces of its own texts of every kind, the same each time. */
import { Drawing } from './drawing.ts';
import { across, aligned } from './pieces.ts';
import { documentQuestions, sampleQuestions } from './questions.ts';
import type { PageSet } from './sets.ts';

export const kinds = [
	'按词',
	'跨词',
	'数字拉丁',
	'名称',
	'多词',
	'全题',
	'单字',
	'不存在',
	'问句',
	'跨空格',
] as const;
export type Kind = (typeof kinds)[number];

export interface Query {
	kind: Kind;
	text: string;
	/** The title it was taken from: the page that should come first. */
	title?: string;
	/** Titles that answer a question. */
	right?: RegExp;
}

const latin =
	/(?:\p{Script=Han}{1,3}|(?<![\p{L}\p{N}.,'_/@&:-]))[A-Za-z0-9]+(?![.,'_/@&:-]?[A-Za-z0-9])\p{Script=Han}{0,3}/gu;
const named =
	/\p{Script=Han}{2,4}(?:委员会|法院|检察院|街道|社区|公园|银行|协会|自治县|自治区|黄河|服务中心)/gu;

/** Characters set apart for their looks: 总　则, 第一条　为了. */
const spaced = /\p{Script=Han}{1,3} \p{Script=Han}{1,3}/gu;
const hanSpace = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** About 434 of them, fewer where the texts have no more. */
export function queriesOf({ name, pages }: PageSet): Query[] {
	const drawing = new Drawing(pages);
	drawing.pieces('按词', aligned, 27);
	drawing.pieces('跨词', across, 27);
	drawing.matching('数字拉丁', latin, 40);
	drawing.matching('名称', named, 24);
	drawing.take(25, () => drawing.words(true));
	drawing.take(25, () => drawing.words(false));
	drawing.take(40, () => {
		const { title } = drawing.page();
		return { kind: '全题', text: title, title };
	});
	drawing.take(8, () => {
		const text = drawing.one(drawing.line().match(/\p{Script=Han}/gu) ?? []);
		return text ? { kind: '单字', text } : undefined;
	});
	const everything = pages
		.map(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)].join('\n'))
		.join('\n')
		.replace(hanSpace, '');
	drawing.take(28, () => {
		const text = [aligned, across].map((cut) => drawing.one(cut(drawing.line(), 2)) ?? '').join('');
		return text.length === 4 && !everything.includes(text) ? { kind: '不存在', text } : undefined;
	});
	drawing.take(40, () => {
		const found = drawing.one(drawing.line().match(spaced) ?? []);
		return found ? { kind: '跨空格', text: found.replace(hanSpace, '') } : undefined;
	});
	const questions = name === 'sample' ? sampleQuestions : documentQuestions;
	const asked = questions
		.filter(([, right]) => pages.some(({ title }) => right.test(title)))
		.map(([text, right]): Query => ({ kind: '问句', text, right }));
	return [...drawing.queries, ...asked];
}
