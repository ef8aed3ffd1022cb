/** Why the article that is open was sent back. */
import { returns, standings } from '../saving/office.ts';

export function ReturnedLine({ path }: { path: string }) {
	const inOffice = standings.use().get(path)?.returned;
	const here = returns.use().get(path);
	const returned = inOffice ?? here;
	if (!returned) return null;
	return (
		<p className="returned">
			<strong>{returned.by}退回了这一篇：</strong>
			{returned.reason}
		</p>
	);
}
