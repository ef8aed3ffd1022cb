/** Why the article that is open was sent back. */
import { standings } from '../saving/office.ts';

export function ReturnedLine({ path }: { path: string }) {
	const returned = standings.use().get(path)?.returned;
	if (!returned) return null;
	return (
		<p className="returned">
			<strong>{returned.by}退回了这一篇：</strong>
			{returned.reason}
		</p>
	);
}
