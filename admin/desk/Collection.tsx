/** The lists: 栏目 at the side, articles in the middle. Stands in for Decap's own, which draws every entry there is. */
import { store } from 'decap-cms-core/dist/esm/redux';
import type { Map } from 'immutable';
import { useSyncExternalStore } from 'react';
import type { CollectionMap } from '../decap/types.ts';
import { Articles } from '../lists/Articles.tsx';
import { Link } from '../decap/Link.tsx';
import { OwedLine } from './OwedLine.tsx';
import { PublishingLine } from './PublishingLine.tsx';
import { SampleLine } from './SampleLine.tsx';
import { SettingsList } from '../lists/SettingsList.tsx';
import { Todo } from '../lists/Todo.tsx';

interface Props {
	collections: Map<string, CollectionMap>;
	isSearchResults?: boolean;
	match: { params: { name?: string } };
}

function Lists({ collections, isSearchResults = false, match }: Props) {
	const first = collections.keySeq().first();
	const name = isSearchResults ? undefined : (match.params.name ?? String(first));
	const collection = name === undefined ? undefined : collections.get(name);
	return (
		<div className="lists">
			<nav className="columns" aria-label="栏目">
				<ul>
					{[...collections.values()].map((one) => (
						<li key={String(one.get('name'))}>
							<Link
								to={`/collections/${String(one.get('name'))}`}
								current={one.get('name') === name}
							>
								{String(one.get('label'))}
							</Link>
						</li>
					))}
				</ul>
			</nav>
			<main>
				<PublishingLine />
				<OwedLine place={name ?? ''} />
				<SampleLine />
				{!collection && <Todo />}
				{collection && collection.get('type') === 'file_based_collection' && (
					<SettingsList collection={collection} />
				)}
				{collection && collection.get('type') !== 'file_based_collection' && (
					<Articles key={name} collection={collection} />
				)}
			</main>
		</div>
	);
}

const subscribe = (follower: () => void) => store.subscribe(follower);

/** Given Decap's collections. */
export default function Collection(props: Omit<Props, 'collections'>) {
	const collections = useSyncExternalStore(subscribe, () => store.getState().collections);
	return <Lists {...props} collections={collections} />;
}
