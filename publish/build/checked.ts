/** The content of a build as the gate lets it through, and why a build may not be published. */
import { findings } from '../../src/gate/check.ts';
import { readContent, type Content } from '../../src/gate/reading/content.ts';
import type { ContentCache } from '../../src/gate/reading/entries.ts';
import { contentRoot } from '../../src/lib/content-root.ts';
import { report, toMend } from '../report.ts';

export class NotPublished extends Error {}

/** The content was written to while it was built: nobody has checked what came of it. */
export class ContentChanged extends NotPublished {
	constructor(file: string) {
		const what = file === '' ? '内容' : `内容（${file}）`;
		super(`生成网页的时候${what}又改了，这一次不算，原来的网站没有动。请再生成一次。`);
	}
}

/** @throws NotPublished when something must be mended first; it has then been said */
export function checked(cache: ContentCache, now: string): Content {
	const content = readContent(contentRoot, { cache });
	const errors = report(findings(content, now));
	if (errors > 0) throw new NotPublished(toMend(errors));
	return content;
}
