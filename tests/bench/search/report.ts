/** The tables, as a reader checks them. */
import type { InBrowser } from './browser.ts';
import type { Built } from './engine.ts';
import * as marks from './marks.ts';
import { kinds } from './queries.ts';
import { fixed, kilobytes, megabytes, share, tableOf } from './table.ts';
import type { Bytes, Size } from './weight.ts';

const { marksOf, mean, quantile } = marks;

export interface Row {
	built: Built;
	judged: marks.Judged[];
}

export function qualityReport(rows: readonly Row[]): string {
	const head =
		'引擎,recall,完整,precision,MRR,nDCG@10,不存在的串得几页,问句前五,生成秒,先要下载,中位 CPU 毫秒,p95';
	return tableOf(
		head.split(','),
		rows.map(({ built: { name, seconds, load }, judged }) => {
			const { recall, complete, precision, mrr, ndcg, absent, questions } = marksOf(judged);
			const times = judged.map(({ asked: { ms } }) => ms);
			return [
				name,
				...[recall, complete, precision, mrr, ndcg].map(share),
				fixed(absent, 1),
				fixed(questions, 2),
				fixed(seconds, 1),
				load === undefined ? '按提问' : megabytes(load),
				fixed(quantile(times, 0.5), 1),
				fixed(quantile(times, 0.95), 1),
			];
		}),
	);
}

export function kindReport(judged: readonly marks.Judged[]): string {
	const rows = kinds.map((kind) => {
		const own = judged.filter(({ query }) => query.kind === kind);
		const asked = own.map((one) => ({ ...one, query: { ...one.query, kind: '按词' as const } }));
		const { recall, complete, precision, mrr, ndcg } = marksOf(kind === '问句' ? own : asked);
		const right = mean(own.map(({ truth }) => truth.right.size));
		const first = mean(own.filter(({ truth }) => truth.first.size > 0).map(marks.firstOf));
		return [
			kind,
			String(own.length),
			fixed(right, 1),
			...[recall, complete, precision, kind === '问句' ? first : mrr, ndcg].map(share),
		];
	});
	return tableOf(
		['本项目，按种类', '个', '应得页', 'recall', '完整', 'precision', 'MRR', 'nDCG@10'],
		rows,
	);
}

export function bytesReport(
	{ memory = 0, seconds }: Built,
	size: Size,
	bytes: Bytes,
	judged: readonly marks.Judged[],
): string {
	const times = judged.map(({ asked: { ms } }) => ms);
	return [
		`索引：${fixed(seconds, 1)} 秒，内存最高 ${fixed(memory / 1e6)} MB；词 ${megabytes(size.index)} + 页文 ${megabytes(size.fragments)}，共 ${megabytes(size.total)}，${size.files} 个文件`,
		`每问一次（各用新的客户端，索引文件原样大小）：索引块 ${fixed(bytes.chunks, 1)} 个，平均 ${kilobytes(bytes.mean)}，p95 ${kilobytes(bytes.p95)}；页文 ${kilobytes(bytes.fragments)}；提问前固定 ${kilobytes(bytes.fixed)}（不含脚本）`,
		`连着问（Node，同一客户端）：中位 ${fixed(quantile(times, 0.5), 1)}、p95 ${fixed(quantile(times, 0.95))}、最长 ${fixed(Math.max(...times))} 毫秒（CPU）`,
	].join('\n');
}

export function browserReport(all: readonly InBrowser[], heavy: readonly string[]): string {
	const rows = all.map(({ way, measured, first, warm }) => {
		const plain = warm.filter(({ text }) => !heavy.includes(text));
		const ms = plain.map((one) => one.ms);
		return [
			way.name,
			`${fixed(measured, 1)}×`,
			kilobytes(mean(first.map(({ bytes }) => bytes))),
			kilobytes(Math.max(...first.map(({ bytes }) => bytes))),
			fixed(
				quantile(
					first.map((one) => one.ms),
					0.5,
				),
			),
			kilobytes(mean(plain.map(({ bytes }) => bytes))),
			[quantile(ms, 0.5), quantile(ms, 0.95), Math.max(...ms)]
				.map((value) => fixed(value))
				.join(' / '),
			...heavy.map((word) => {
				const one = warm.find(({ text }) => text === word);
				return one ? `${fixed(one.ms)}（${one.hits}）` : '-';
			}),
		];
	});
	const head = '真实浏览器,实际慢,首次一切,最多,首次毫秒,再问,再问毫秒 中位 / p95 / 最长'.split(
		',',
	);
	const asked = all[0]
		? [...all[0].first, ...all[0].warm].map(({ text, hits }) => `${text}（${hits}）`)
		: [];
	return `${tableOf([...head, ...heavy], rows)}\n所问（得几页）：${asked.join('、')}`;
}
