/** Which of the chosen articles are changed, by their titles, and which are left as they are. */
import { stateNames } from '../../lists/state-names.ts';
import type { ListRow } from '../../server/protocol.ts';

interface Props {
	concerned: readonly ListRow[];
	left: readonly ListRow[];
	counter: string;
}

/** As many titles are told at once. */
const most = 6;

export function Concerned({ concerned, left, counter }: Props) {
	const more = concerned.length - most;
	return (
		<>
			{concerned.length > 0 && (
				<ul className="concerned">
					{concerned.slice(0, most).map(({ path, title }) => (
						<li key={path}>{title}</li>
					))}
					{more > 0 && (
						<li>
							还有 {more} {counter}
						</li>
					)}
				</ul>
			)}
			{left.length > 0 && (
				<p className="warnings">
					{left.map(({ title, state }) => `《${title}》（${stateNames[state]}）`).join('、')}
					不用这样做，照原样不动。
				</p>
			)}
		</>
	);
}
