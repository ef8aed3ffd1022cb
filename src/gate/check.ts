/** What may not be published: every rule over the whole content, worst first. */
import { readContent, type Content } from './content.ts';
import type { ReadingOptions } from './entries.ts';
import type { Finding } from './finding.ts';
import { aliases } from './rules/aliases.ts';
import { body } from './rules/body.ts';
import { ids } from './rules/ids.ts';
import { media } from './rules/media.ts';
import { relations } from './rules/relations.ts';
import { schema } from './rules/schema.ts';
import { settingsLists } from './rules/settings.ts';
import { stars } from './rules/stars.ts';
import { titles } from './rules/titles.ts';

const rules = [schema, ids, titles, relations, media, body, aliases, stars, settingsLists];

export function findings(content: Content): Finding[] {
	const found = [...content.unread, ...rules.flatMap((rule) => rule(content))];
	const place = ({ level, file, line }: Finding) =>
		`${level} ${file} ${String(line ?? 0).padStart(6, '0')}`;
	return found.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

export function check(
	root: string,
	options: ReadingOptions = {},
): { content: Content; findings: Finding[] } {
	const content = readContent(root, options);
	return { content, findings: findings(content) };
}
