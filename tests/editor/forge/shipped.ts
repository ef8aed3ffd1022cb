/** What `real-backend.ts` bundles: our guarded backends, and Decap's own for comparison. */
export { GitLabBackend } from 'decap-cms-backend-gitlab';
export { SafeForgejoBackend, SafeGitLabBackend } from '../../../admin/backend/forge.ts';
export { chineseOf } from '../../../admin/backend/forge-errors.ts';
export { remember } from '../../../admin/backend/opened.ts';
export { lastRefusal } from '../../../admin/backend/refused.ts';
