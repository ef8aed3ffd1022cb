/** An editor signed in at a stand-in GitLab, as both tests of the real backend need it. */
import type { BackendClass, ForgeBackend } from '../../../admin/backend/forge-backend.ts';
import type { GitLabStandIn } from './gitlab.ts';

export const admin = 'http://localhost:4321/admin/';
export const path = 'content/notices/20261122-0930.md';
export const first = '---\ntitle: 停水通知\n---\n\n明天停水。\n';
export const changed = first.replace('明天', '后天');
export const options = { commitMessage: '修改通知：20261122-0930（王芳）' };

export const draft = (raw: string, at = path) => ({
	dataFiles: [{ path: at, raw, slug: '' }],
	assets: [],
});

/** Renewed tokens go to `localStorage`, as Decap's core writes them. */
export async function signedIn(
	gitlab: GitLabStandIn,
	Backend: BackendClass,
): Promise<ForgeBackend> {
	const config = {
		name: 'gitlab',
		repo: 'shequ/linli',
		branch: 'main',
		auth_type: 'pkce',
		app_id: 'stand-in-application',
		base_url: gitlab.address,
		api_root: `${gitlab.address}/api/v4`,
	};
	const updateUserCredentials = (given: object) =>
		localStorage.setItem('decap-cms-user', JSON.stringify({ login: 'wangfang', ...given }));
	const made = new Backend({ backend: config, media_folder: '' }, { updateUserCredentials });
	const { access_token, refresh_token } = gitlab.signIn.issue(gitlab.person).body;
	await made.authenticate({ token: access_token, refresh_token });
	return made;
}
