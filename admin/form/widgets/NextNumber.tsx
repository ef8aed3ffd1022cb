/** The number of an article within its series: the next one is written as soon as the series is chosen, and offered later. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { store } from 'decap-cms-core/dist/esm/redux';
import { definitionOf } from '../../../src/collections/index.ts';
import type { CollectionMap, ControlProps } from '../../decap/types.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { textOf } from '../../record/text-of.ts';
import { listPage } from '../../server/client/lists.ts';
import type { Series } from '../../server/protocol.ts';
import { Amount } from './Amount.tsx';

const subscribe = (follower: () => void) => store.subscribe(follower);

/** What the form holds elsewhere. */
const useField = (name: string): string =>
	useSyncExternalStore(subscribe, () =>
		textOf(store.getState().entryDraft.getIn(['entry', 'data', name])),
	);

/** Of the open column, as it stands when the form is opened. */
function useSeries(collection: string): readonly Series[] {
	const [series, setSeries] = useState<readonly Series[]>([]);
	useEffect(() => {
		let shown = true;
		void listPage({ collection, size: 1 }).then(
			(page) => {
				if (shown) setSeries(page.series ?? []);
			},
			() => undefined,
		);
		return () => {
			shown = false;
		};
	}, [collection]);
	return series;
}

interface Props extends ControlProps<number | string> {
	collection: CollectionMap;
}

export function NextNumber(props: Props) {
	const collection = String(props.collection.get('name'));
	const { value, onChange } = props;
	const chosen = useField(definitionOf(collection)?.numbered?.by ?? '');
	const year = (useField('publishedAt') || shanghaiNow()).slice(0, 4);
	const own = useSeries(collection).find(({ key }) => key === chosen);
	const last = own?.last[year] ?? 0;
	const [before, proposed] = [useRef(chosen), useRef<number>(undefined)];
	const isEmpty = value === undefined || value === '';
	const isFree = isEmpty || value === proposed.current;
	useEffect(() => {
		if (!own || before.current === chosen) return;
		before.current = chosen;
		if (!isFree) return;
		proposed.current = last + 1;
		onChange(last + 1);
	}, [own, chosen]);
	return (
		<>
			<Amount {...props} />
			{own && (
				<p className="hint">
					{last === 0 ? `${own.name}今年还没有出过` : `${own.name}今年出到第 ${last} 期`}
					{isEmpty && (
						<button type="button" onClick={() => onChange(last + 1)}>
							填 {last + 1}
						</button>
					)}
				</p>
			)}
		</>
	);
}
