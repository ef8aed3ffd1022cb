/** A correction that is not to be seen yet belongs to an entry that is, and is not itself public. */
import { revisedBy } from '../../../../collections/revisions.ts';
import { isThere } from '../../../reading/overlay.ts';
import type { ContentRule } from '../rule.ts';

export const revision: ContentRule = {
	id: 'form/revision',
	level: 'error',
	title: '修改稿没有对应的文章，或者写成了已公布',
	why: '修改稿是公布了的文章还没有公布的改动，审完才换上去。',
	check: (content) =>
		content.revisions.flatMap((entry) => {
			if (!isThere(content, revisedBy(entry.file)))
				return [{ of: entry, message: '这份修改稿对应的文章不在了，请删去，或者另写一篇' }];
			const stage = (entry.data as { stage?: unknown } | null)?.stage;
			if (stage === 'draft' || stage === 'review') return [];
			const message = '修改稿只能是草稿或待审，请写 stage: draft，在编辑部审完再发布';
			const inEditor = '修改稿只能是草稿或待审，审完点“发布”才换上去';
			return [{ of: entry, path: ['stage'], beside: ['title'], message, inEditor }];
		}),
};

