/** What has to be mended before it can be saved, each with the way there. */
import type { Fields } from '../decap.ts';
import { goTo } from './Form.tsx';
import type { Fault } from './saving.ts';

export function Faults({ faults, fields }: { faults: readonly Fault[]; fields: Fields }) {
	if (faults.length === 0) return null;
	const known = (name: string) => fields.some((field) => field.get('name') === name);
	return (
		<section className="faults" role="alert" aria-label="没有保存">
			<p>
				没有保存。您写的都在，改好下面{faults.length > 1 ? `这 ${faults.length} 处` : '这一处'}
				再点一次：
			</p>
			<ul>
				{faults.map(({ field, message }) => (
					<li key={field + message}>
						<span>{message}</span>
						{known(field) && (
							<button type="button" onClick={() => goTo(field)}>
								去改
							</button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
