/** What goes when residents can no longer see a page. */
import { goneWith } from '../../record/gone.ts';
import type { Data } from '../../record/entry.ts';

interface Props {
	path: string;
	data: Data;
	/** What stays, where something does. */
	stays?: string;
}

export function Goes({ path, data, stays }: Props) {
	return (
		<div className="goes">
			<p>居民就看不到了：</p>
			<ul>
				{goneWith(path, data).map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
			{stays && <p>{stays}</p>}
		</div>
	);
}
