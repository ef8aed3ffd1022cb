/**
 * Many files in one answer: GitLab's GraphQL gives up to a hundred (docs.gitlab.com, `Repository.blobs`), where Decap
 * asks for each. What came is laid into the browser's store under its blob id, where Decap looks before it asks; what
 * did not come, Decap reads as ever.
 */
import { localForage, unsentRequest } from 'decap-cms-lib-util';
import type { ForgeApi, ReadFile, Send } from './forge-backend.ts';

/** Files a request. */
const most = 50;
/** Decap begins its reads together; those of one moment go out together. Milliseconds. */
const gathering = 20;

const query = `query files($repo: ID!, $ref: String!, $paths: [String!]!) {
	project(fullPath: $repo) { repository { blobs(ref: $ref, paths: $paths) { nodes { oid rawBlob } } } }
}`;

interface Answer {
	data?: {
		project?: { repository?: { blobs?: { nodes?: { oid: string; rawBlob: string | null }[] } } };
	};
}
interface Wanted {
	path: string;
	done: () => void;
}

/** Decap's key for the text of a blob. */
const keyOf = (id: string) => `gh.${id}`;

export class Batch {
	readonly #api: ForgeApi;
	readonly #send: Send;
	#wanted: Wanted[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** An older GitLab, a proxy that lets only `/api/v4` through: asked once, then left alone. */
	#refused = false;

	constructor(api: ForgeApi, send: Send) {
		this.#api = api;
		this.#send = send;
	}

	/** Decap's `readFile` with a look at the batch first. */
	over(read: ReadFile): ReadFile {
		return async (path, id, options) => {
			const text = options?.parseText !== false && typeof id === 'string';
			if (text && !this.#refused && (await localForage.getItem(keyOf(id))) === null)
				await this.#want(path);
			return read(path, id, options);
		};
	}

	/** Resolves when the file lies in the store, or will not. */
	#want(path: string): Promise<void> {
		return new Promise((done) => {
			this.#wanted.push({ path, done });
			clearTimeout(this.#timer);
			if (this.#wanted.length >= most) this.#go();
			else this.#timer = setTimeout(() => this.#go(), gathering);
		});
	}

	#go(): void {
		const wanted = this.#wanted.splice(0);
		// One file is read as well without us.
		const reading = wanted.length > 1 ? this.#fetch(wanted.map(({ path }) => path)) : undefined;
		void Promise.resolve(reading)
			.catch(() => (this.#refused = true))
			.finally(() => {
				for (const { done } of wanted) done();
			});
	}

	async #fetch(paths: string[]): Promise<void> {
		const { apiRoot, repoURL, branch } = this.#api;
		const repo = decodeURIComponent(repoURL.replace('/projects/', ''));
		const request = unsentRequest.fromFetchArguments(apiRoot.replace(/\/v4$/, '/graphql'), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ query, variables: { repo, ref: branch, paths } }),
		});
		const response = await this.#send(request);
		const { data } = (await response.json()) as Answer;
		const nodes = data?.project?.repository?.blobs?.nodes;
		if (!response.ok || !nodes) throw new Error(`GraphQL ${response.status}`);
		// Under the id it has, not the one that was asked for: the branch may have moved meanwhile.
		for (const { oid, rawBlob } of nodes)
			if (rawBlob) await localForage.setItem(keyOf(oid), rawBlob);
	}
}
