/** A pasted list of buildings, and what is read in it. */
import { useId } from 'react';
import { buildingsIn } from '../server/first-run/building-list.ts';
import type { PageProps } from './page-props.ts';

const unnamed = '其他';

export function BuildingsPage({ answers, change }: PageProps) {
	const id = useId();
	const buildings = buildingsIn(answers.buildings);
	const estates = Map.groupBy(buildings, ({ estate }) => estate ?? unnamed);
	return (
		<>
			<div className="field">
				<label htmlFor={id}>
					有哪些小区、楼栋<small>没有就空着</small>
				</label>
				<textarea
					id={id}
					rows={8}
					value={answers.buildings}
					onChange={(event) => change({ buildings: event.target.value })}
					aria-describedby={`${id}-hint`}
				/>
				<p id={`${id}-hint`} className="hint">
					一行写一个小区，例如：清和苑1-8号楼。从
					Word、Excel、微信里粘贴过来也可以。发停水通知时勾选哪几栋，居民就看得到自己那一栋。
				</p>
			</div>
			{buildings.length > 0 && (
				<section className="read" aria-live="polite">
					<h2>读成了 {buildings.length} 栋，看看对不对</h2>
					<dl>
						{[...estates].map(([estate, of]) => (
							<div key={estate}>
								<dt>
									{estate}（{of.length} 栋）
								</dt>
								<dd>{of.map(({ label }) => label.replace(estate, '').trim()).join('、')}</dd>
							</div>
						))}
					</dl>
				</section>
			)}
		</>
	);
}
