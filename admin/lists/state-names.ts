/** States of an article in the words of the lists. */

export const stateNames: Record<string, string> = {
	draft: '草稿',
	review: '待审',
	scheduled: '定时',
	current: '已公布',
	expiring: '快过期',
	expired: '已过期',
	withdrawn: '已撤回',
	replaced: '已被替代',
};
