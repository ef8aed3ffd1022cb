/** What people of an office are there for. */

export const roles = ['editor', 'reviewer', 'publisher', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** As staff read them. */
export const roleNames: Readonly<Record<Role, string>> = {
	editor: '编辑',
	reviewer: '审核',
	publisher: '终审',
	administrator: '管理员',
};

const isRole = (value: unknown): value is Role => roles.includes(value as Role);

/** `["editor","publisher"]` → the roles in it; what is none of ours gives no rights. */
export function readRoles(text: string): Role[] {
	const given: unknown = JSON.parse(text);
	return Array.isArray(given) ? given.filter(isRole) : [];
}

/** In one order, each once. */
export function writeRoles(given: readonly Role[]): string {
	return JSON.stringify(roles.filter((role) => given.includes(role)));
}

/** `编辑、终审`. */
export function roleWords(given: readonly Role[]): string {
	return given.map((role) => roleNames[role]).join('、');
}
