/** Above the list of a numbered column: how many of this year's issues are out, series by series. */
import type { Series } from '../server/protocol.ts';

const quarters = ['', '第一季度', '第二季度', '第三季度', '第四季度'];

const wantingIn = ({ short }: Series) =>
	short.map(([quarter, count]) => `${quarters[quarter] ?? ''}还差 ${count} 期`).join('，');

export function SeriesLine({ series }: { series: readonly Series[] }) {
	if (series.length === 0)
		return <p className="hint">还没有板报系列。请先到“网站设置”的“板报系列”里加，再来写。</p>;
	return (
		<ul className="series">
			{series.map((one) => (
				<li key={one.key}>
					{one.name}　今年 {one.done}/{one.quota} 期
					{one.short.length > 0 && <small>{wantingIn(one)}</small>}
				</li>
			))}
		</ul>
	);
}
