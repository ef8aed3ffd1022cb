/** What one rule says of a small content folder. */
import { readContent, type Content } from '../../../../src/gate/reading/content.ts';
import { sentence, type Finding } from '../../../../src/gate/finding.ts';
import { contentFolder, goodNotice } from '../../../content.ts';

type Rule = (content: Content, now: string) => Finding[];

/** `['error notices/20261120-0900.md 第 2 行：…']` */
export const said = (rule: Rule, files: Record<string, string>, now = '2026-11-22 09:00') =>
	rule(readContent(contentFolder(files)), now).map((found) => `${found.level} ${sentence(found)}`);

/** A good notice with more lines in its front matter. */
export const notice = (keys: string, body = '上午停水。') =>
	`${goodNotice.replace(/\n---\n[\s\S]*$/, `\n${keys}\n---\n\n`)}${body}\n`;
