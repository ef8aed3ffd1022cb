/** The lists: 栏目 at the side, articles in the middle. Stands in for Decap's own, which draws every entry there is. */
import { store } from 'decap-cms-core/dist/esm/redux';
import type { Map } from 'immutable';
import { useSyncExternalStore } from 'react';
import { isStaged } from '../../src/collections/collection.ts';
import { definitionOf } from '../../src/collections/index.ts';
import type { CollectionMap } from '../decap/types.ts';
import { ChosenBar } from './chosen/ChosenBar.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Articles } from '../lists/Articles.tsx';
import { Bin } from '../lists/Bin.tsx';
import { Link } from '../decap/Link.tsx';
import { OwedLine } from './OwedLine.tsx';
import { PersonalList } from './personal/PersonalList.tsx';
import { PublishingLine } from './PublishingLine.tsx';
import { SampleLine } from './SampleLine.tsx';
import { SettingsList } from '../lists/SettingsList.tsx';
import { Todo } from '../lists/Todo.tsx';
import { may } from '../saving/office.ts';
import type { ListRow } from '../server/protocol.ts';

interface Props {
	collections: Map<string, CollectionMap>;
	isSearchResults?: boolean;
	match: { params: { name?: string; searchTerm?: string } };
}

const copy = (row: ListRow) => may('write') && <CopyButton row={row} />;

const isStagedName = (name = '') => {
	const definition = definitionOf(name);
	return definition !== undefined && isStaged(definition);
};

function besideTodo(name: string | undefined) {
	if (name === 'bin') return <Bin />;
	return name === 'personal' ? <PersonalList /> : <Todo copy={copy} />;
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
				{!collection && besideTodo(match.params.searchTerm)}
				{collection && collection.get('type') === 'file_based_collection' && (
					<SettingsList collection={collection} />
				)}
				{collection && collection.get('type') !== 'file_based_collection' && (
					<Articles
						key={name}
						collection={collection}
						Chosen={isStagedName(name) ? ChosenBar : undefined}
					/>
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
