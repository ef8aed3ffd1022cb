/** A value that components follow. */
import { useSyncExternalStore } from 'react';

interface Store<T> {
	get: () => T;
	set: (value: T) => void;
	use: () => T;
}

export function store<T>(first: T): Store<T> {
	let value = first;
	const followers = new Set<() => void>();
	const follow = (follower: () => void) => {
		followers.add(follower);
		return () => followers.delete(follower);
	};
	const get = () => value;
	const set = (next: T) => {
		value = next;
		for (const follower of followers) follower();
	};
	return { get, set, use: () => useSyncExternalStore(follow, get) };
}
