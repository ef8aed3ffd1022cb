/** Decap ships no types for its backends; only what we touch is told here. */
declare module 'decap-cms-backend-gitlab' {
	export const GitLabBackend: import('./forge-backend.ts').BackendClass;
}
declare module 'decap-cms-backend-forgejo' {
	export const ForgejoBackend: import('./forge-backend.ts').BackendClass;
}
declare module 'decap-cms-backend-github' {
	export const GitHubBackend: import('./forge-backend.ts').BackendClass;
}
declare module 'decap-cms-lib-util' {
	export const localForage: {
		getItem(key: string): Promise<unknown>;
		setItem(key: string, value: unknown): Promise<unknown>;
	};
	export const unsentRequest: {
		fromFetchArguments(
			url: string,
			options: Record<string, unknown>,
		): import('./forge-backend.ts').ForgeRequest;
		performRequest: import('./forge-backend.ts').Send;
	};
}
declare module 'decap-cms-lib-auth' {
	export class PkceAuthenticator {
		constructor(config: Record<string, string>);
		refresh(given: { refresh_token: string }): Promise<import('./forge-backend.ts').Credentials>;
	}
}
