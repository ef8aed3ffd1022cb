/** What one rule, or a few, say of a small content folder. */
import { byContentRule, byEntryRule } from '../../../../src/gate/check.ts';
import { sentence, type Finding } from '../../../../src/gate/finding.ts';
import { readContent, type Content } from '../../../../src/gate/reading/content.ts';
import { contentRules } from '../../../../src/gate/rules/content/index.ts';
import type { ContentRule } from '../../../../src/gate/rules/content/rule.ts';
import type { EntryRule } from '../../../../src/gate/rules/entry/rule.ts';
import { contentFolder, goodNotice, type Files } from '../../../content.ts';

type Rule = EntryRule | ContentRule;

const isOfContent = (rule: Rule): rule is ContentRule =>
	(contentRules as readonly Rule[]).includes(rule);

export function findingsBy(rules: readonly Rule[], content: Content, now = '2026-11-22 09:00') {
	return rules.flatMap((rule): Finding[] =>
		isOfContent(rule) ? byContentRule(rule, content, now) : byEntryRule(rule, content, now),
	);
}

/** `['error notices/20261120-0900.md 第 2 行：…']` */
export function said(given: Rule | readonly Rule[], files: Files, now?: string): string[] {
	const rules = 'id' in given ? [given] : given;
	return findingsBy(rules, readContent(contentFolder(files)), now).map(
		(found) => `${found.level} ${sentence(found)}`,
	);
}

/** A good notice with more lines in its front matter. */
export const notice = (keys: string, body = '上午停水。') =>
	`${goodNotice.replace(/\n---\n[\s\S]*$/, `\n${keys}\n---\n\n`)}${body}\n`;
