/** Decap's forge backends, made safe, as they are registered with the editor. */
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { forgejo, github, gitlab } from './forge-dialect.ts';
import { type Authority, safe } from './forge-safe.ts';

const renewing =
	(token: string, baseOf: (settings: Record<string, unknown>) => unknown): Authority =>
	(settings) => ({
		base_url: String(baseOf(settings)),
		app_id: String(settings['app_id']),
		auth_endpoint: '',
		auth_token_endpoint: token,
		auth_token_endpoint_content_type: 'application/json; charset=utf-8',
	});

export const SafeGitLabBackend = safe(
	GitLabBackend,
	gitlab,
	renewing('oauth/token', (settings) => settings['base_url']),
);
export const SafeForgejoBackend = safe(
	ForgejoBackend,
	forgejo,
	renewing('login/oauth/access_token', (settings) =>
		String(settings['api_root']).replace(/\/api\/[^/]+\/?$/, ''),
	),
);
/** Tokens of a GitHub OAuth application do not expire. */
export const SafeGitHubBackend = safe(GitHubBackend, github, () => undefined);
