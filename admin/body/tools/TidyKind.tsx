/** One kind of change with its places: wished as a whole; of units each by itself. */
import { kinds, type Change, type Kind } from '../tidy/change.ts';

interface Props {
	kind: Kind;
	changes: Change[];
	isWished: (change: Pick<Change, 'number'>) => boolean;
	toggle: (change: Pick<Change, 'kind' | 'number'>) => void;
}

/** More are folded away. */
const shownAtOnce = 3;

function Place({ before, after }: Change) {
	if (after === '') return <del>{before}</del>;
	if (before === after) return <>{before}</>;
	return (
		<>
			{before} <span aria-label="改成">→</span> {after}
		</>
	);
}

const List = ({ changes }: { changes: Change[] }) => (
	<ul>
		{changes.map((change, place) => (
			<li key={place}>
				<Place {...change} />
			</li>
		))}
	</ul>
);

export function TidyKind({ kind, changes, isWished, toggle }: Props) {
	const { label, asked } = kinds[kind];
	if (changes.some(({ number }) => number !== undefined))
		return (
			<fieldset className="body-tidy">
				<legend>{label}，一处一处选</legend>
				{changes.map((change) => (
					<label key={change.number}>
						<input type="checkbox" checked={isWished(change)} onChange={() => toggle(change)} />
						<Place {...change} />
					</label>
				))}
			</fieldset>
		);
	const rest = changes.slice(shownAtOnce);
	return (
		<fieldset className="body-tidy">
			<label>
				<input type="checkbox" checked={isWished({})} onChange={() => toggle({ kind })} />
				<span>
					{label}（{changes.length} 处{asked ? '，要您来定' : ''}）
				</span>
			</label>
			<List changes={changes.slice(0, shownAtOnce)} />
			{rest.length > 0 && (
				<details>
					<summary>还有 {rest.length} 处</summary>
					<List changes={rest} />
				</details>
			)}
		</fieldset>
	);
}
