/** Articles, one a line: title, state, kind, when, who. */
import { collections } from '../../src/collections/index.ts';
import type { ListRow } from '../server/protocol.ts';
import { kindWords } from '../record/kinds.ts';
import { Link } from '../decap/Link.tsx';
import { stateNames } from './state-names.ts';

interface Props {
	rows: readonly ListRow[];
	/** The list mixes columns: 栏目 is shown instead of 类型. */
	mixed?: boolean;
}

/** What is particular about its time: 定时 when it will appear, 快过期 until when it stays. */
function Time({ state, publishedAt, expiresAt }: ListRow) {
	return (
		<>
			<span className="date">
				{publishedAt ?? (state === 'current' ? '长期' : '还没有定')}
				{state === 'scheduled' && ' 公布'}
			</span>{' '}
			{expiresAt && state === 'current' && <span className="date">到 {expiresAt} 为止</span>}
		</>
	);
}

const columnOf = ({ collection }: ListRow) =>
	(collections as Record<string, { label: string }>)[collection]?.label ?? collection;

/** Place of an entry in Decap's addresses: with its year folder where it has one. */
function entryLink({ collection, path }: ListRow): string {
	const slug = path.slice(`content/${collection}/`.length).replace(/\.md$/, '');
	return `/collections/${collection}/entries/${slug}`;
}

export function ArticleTable({ rows, mixed = false }: Props) {
	// Slogans and fixed pages have no kinds.
	const sorted = mixed || rows.some(({ kind }) => kind);
	return (
		<table className="articles">
			<thead>
				<tr>
					<th scope="col">标题</th>
					<th scope="col">状态</th>
					{sorted && <th scope="col">{mixed ? '栏目' : '类型'}</th>}
					<th scope="col">发布时间</th>
					<th scope="col">最近修改</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={`${row.path} ${row.revision ?? ''}`}>
						<th scope="row">
							<Link to={entryLink(row)}>{row.title}</Link>
							{row.faults && row.faults.length > 0 && (
								<span className="wrong">要改：{row.faults[0]}</span>
							)}
							{row.returned && (
								<span className="wrong">
									{row.returned.by}退回：{row.returned.reason}
								</span>
							)}
							{row.withheld && (
								<span className="wrong">没有留下历史版本：里面有不能公开的号码，请遮住再保存</span>
							)}
						</th>
						<td>
							<span className="state" data-state={row.state}>
								{row.revision ? `修改稿${stateNames[row.state]}` : stateNames[row.state]}
							</span>
						</td>
						{sorted && (
							<td>
								{mixed ? columnOf(row) : (kindWords(row.collection)[row.kind ?? ''] ?? row.kind)}
							</td>
						)}
						<td>
							<Time {...row} />
						</td>
						<td className="changed">
							<span className="date">{row.changedAt?.slice(0, 10)}</span>{' '}
							<span className="date">{row.changedBy}</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
