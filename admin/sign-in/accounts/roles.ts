/** The roles, as an administrator chooses them. */
import type { Role } from '../../server/accounts/roles.ts';

export const roleChoices: readonly { role: Role; label: string }[] = [
	{ role: 'editor', label: '编辑：写稿、交审' },
	{ role: 'reviewer', label: '审核：初审、复审' },
	{ role: 'publisher', label: '终审：发布、撤回' },
	{ role: 'administrator', label: '管理员：账号、设置' },
];
