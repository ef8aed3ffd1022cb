/** What a review link of this office may show, and how it is drawn. */
import { readFileSync, realpathSync } from 'node:fs';
import type { Reviewing } from '../../admin/server/accounts/review-links.ts';
import { contentPath } from '../../admin/server/paths.ts';
import { missing, refused } from '../../admin/server/request-error.ts';
import { isReviewed } from '../../admin/server/saving/article.ts';
import { articleTitle } from '../../admin/server/saving/titles.ts';
import { withheldOf } from '../../admin/server/saving/withheld.ts';
import { revisedBy } from '../../src/collections/revisions.ts';
import { drawForReview } from '../review/draw.ts';
import type { OfficeFolder } from './folder.ts';

/** @throws RequestError for what may not be shown */
function articleAt(root: string, path: string) {
	const found = contentPath(root, path);
	if (!isReviewed(found)) throw refused('只有栏目里的文章能给审稿链接。', 403);
	let text: string;
	try {
		text = readFileSync(found.absolute, 'utf8');
	} catch {
		throw missing('找不到这一篇，可能已经被别人删除了。请先保存，再给审稿链接。');
	}
	// Whoever has the address reads all of it.
	if (withheldOf(root, [found.file]))
		throw refused('里面有不能公开的号码，请先遮住中间几位、保存，再给审稿链接。', 409);
	return { file: revisedBy(found.file), text, title: articleTitle(found.file, text) };
}

export function reviewing({
	content,
	review,
}: Pick<OfficeFolder, 'content' | 'review'>): Reviewing {
	return {
		folder: review,
		article: (path) => articleAt(realpathSync.native(content), path),
		draw: (given, into) => drawForReview(content, given, into),
	};
}
