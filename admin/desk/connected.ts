/** Gives the lists Decap's collections. */
import { createElement, useSyncExternalStore, type ComponentProps } from 'react';
import { store } from 'decap-cms-core/dist/esm/redux';
import { Collection } from './Collection.tsx';

const subscribe = (follower: () => void) => store.subscribe(follower);

export function Connected(props: ComponentProps<typeof Collection>) {
	const collections = useSyncExternalStore(subscribe, () => store.getState().collections);
	return createElement(Collection, { ...props, collections });
}
