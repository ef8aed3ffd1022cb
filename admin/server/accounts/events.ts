/** What the log tells of. */

/** Every kind of event, as an administrator reads it. */
export const events = {
	'first-address': '打印了第一位管理员的一次性地址',
	'signed-in': '登录',
	'sign-in-refused': '登录被拒',
	'code-refused': '动态码不对',
	'signed-out': '退出',
	'sessions-ended': '结束了全部登录',
	invited: '邀请',
	'reset-given': '给了重设密码的地址',
	'password-set': '设了密码',
	'factor-set': '设了动态码',
	'recovery-used': '用了一个备用码',
	'roles-changed': '改了权限',
	removed: '删了账号',
	refused: '没有权限，被拒',
	saved: '保存',
	deleted: '删除',
	'review-given': '给了审稿链接',
	'review-opened': '审稿链接被打开',
	'review-ended': '收回了审稿链接',
	restored: '从备份恢复',
	'backed-up': '备份了',
	'remote-set': '改了内容推送到哪里',
	'remote-taken': '把推送的地方别人的版本收成了草稿',
	'remote-passed': '没有收推送的地方别人的版本',
	'came-from-outside': '内容从别处来了',
	published: '网站更新了',
	'bundle-made': '取了事故材料',
} as const;
export type Event = keyof typeof events;

export const isEvent = (value: string): value is Event => Object.hasOwn(events, value);
