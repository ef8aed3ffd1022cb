/** States of an article in the words of the lists. */
import type { ListQuery } from '../server/protocol.ts';

export const stateNames: Record<NonNullable<ListQuery['state']>, string> = {
	draft: '草稿',
	review: '待审',
	scheduled: '定时',
	current: '已公布',
	expiring: '快过期',
	expired: '已过期',
	withdrawn: '已撤回',
	replaced: '已被替代',
};
