/** What of a column is listed, and in which order. */
import type { ListPage, ListQuery } from '../server/protocol.ts';
import { stateNames } from './state-names.ts';

const sorts = { publishedAt: '按发布时间', changedAt: '按最近修改', title: '按标题' } as const;

interface Props {
	query: ListQuery;
	counts: ListPage['counts'] | undefined;
	kinds: Record<string, string>;
	change: (part: Partial<ListQuery>) => void;
}

export function Filters({ query, counts, kinds, change }: Props) {
	return (
		<form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
			<input
				type="search"
				aria-label="找文章"
				placeholder="打标题或正文里的几个字"
				value={query.search ?? ''}
				onChange={({ target }) => change({ search: target.value })}
			/>
			<Filter
				label="状态"
				value={query.state ?? ''}
				words={stateNames}
				counts={counts?.state}
				onChange={(state) => change({ state: state as NonNullable<ListQuery['state']> })}
			/>
			<Filter
				label="类型"
				value={query.kind ?? ''}
				words={kinds}
				counts={counts?.kind}
				onChange={(kind) => change({ kind })}
			/>
			<Filter
				label="年份"
				value={query.year ?? ''}
				words={{}}
				counts={counts?.year}
				onChange={(year) => change({ year })}
			/>
			<label>
				<span className="visually-hidden">排列</span>
				<select
					value={query.sort ?? 'publishedAt'}
					onChange={({ target }) => change({ sort: target.value as keyof typeof sorts })}
				>
					{Object.entries(sorts).map(([key, label]) => (
						<option key={key} value={key}>
							{label}
						</option>
					))}
				</select>
			</label>
		</form>
	);
}

interface FilterProps {
	label: string;
	value: string;
	words: Record<string, string>;
	counts: Record<string, number> | undefined;
	onChange: (value: string) => void;
}

function Filter({ label, value, words, counts, onChange }: FilterProps) {
	const known = Object.keys(counts ?? {}).filter((key) => (counts?.[key] ?? 0) > 0);
	const values =
		Object.keys(words).length > 0
			? Object.keys(words).filter((key) => known.includes(key) || key === value)
			: known.sort().reverse();
	if (values.length === 0) return null;
	return (
		<label>
			<span className="visually-hidden">{label}</span>
			<select value={value} onChange={({ target }) => onChange(target.value)}>
				<option value="">{label}：全部</option>
				{values.map((key) => (
					<option key={key} value={key}>
						{words[key] ?? key}（{counts?.[key] ?? 0}）
					</option>
				))}
			</select>
		</label>
	);
}
