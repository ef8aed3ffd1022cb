/** Bodies of about 1,200 characters: real paragraphs of the corpus, or invented ones where it is absent. */
import { entryRules } from '../../../src/gate/rules/entry/index.ts';
import { bodyReading } from '../../../src/gate/text/body-reading.ts';
import type { Of } from '../../../src/gate/text/find.ts';
import { seeded } from '../../seeded.ts';
import { documents } from '../search/documents.ts';

/** A page of an office says about so much. */
const characters = 1_200;
const perHeading = 400;

const invented = {
	who: ['居委会', '物业', '志愿队', '街道办事处', '卫生服务站', '网格员', '业委会'],
	when: ['本周四上午', '下月初', '每周二下午', '十二月十日前', '节假日期间'],
	what: ['上门登记', '检修水管', '清理楼道', '开展义诊', '收集意见', '更换路灯', '核对名单'],
	where: ['清和苑各楼', '柳岸里门厅', '党群服务中心', '小区南门', '地下车库'],
};

function inventedParagraphs(): string[] {
	const random = seeded(7);
	const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
	const sentence = () =>
		`${one(invented.when)}，${one(invented.who)}在${one(invented.where)}${one(invented.what)}，请相关居民提前安排时间，有疑问可以到一号窗口询问。`;
	return Array.from({ length: 2_000 }, () => sentence() + sentence());
}

const refusing = entryRules.filter(({ find, level }) => find && level === 'error');
const anyNotice: Of = { collection: 'notices', value: {}, settings: {} };

/** Some of the real documents have what no publication takes: a character whose encoding was lost. */
const isTaken = (text: string) =>
	refusing.every(({ find }) => !find?.(bodyReading(text), anyNotice).some(({ level }) => !level));

export interface Texts {
	from: string;
	/** The body of the entry at a place, as Markdown. */
	body: (place: number) => string;
}

export function texts(): Texts {
	const real = documents().flatMap(({ blocks }) =>
		blocks
			.filter(({ text, heading }) => !heading && text.length >= 20 && /^[\p{L}\p{N}]/u.test(text))
			.map(({ text }) => text)
			.filter(isTaken),
	);
	const pool = real.length > 0 ? real : inventedParagraphs();

	/** Each begins where no other near it does. */
	function body(place: number): string {
		const parts: string[] = [];
		let length = 0;
		for (let next = place * 11; length < characters; next += 1) {
			const text = pool[next % pool.length] ?? '';
			if (Math.floor(length / perHeading) !== Math.floor((length + text.length) / perHeading))
				parts.push(`## ${text.slice(0, 12).replace(/[^\p{L}\p{N}]/gu, '')}`);
			parts.push(text);
			length += text.length;
		}
		return `${parts.join('\n\n')}\n`;
	}
	return { from: real.length > 0 ? '语料库里的真实段落' : '编写的段落（没有找到语料库）', body };
}
