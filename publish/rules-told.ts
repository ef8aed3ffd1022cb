/** `npm run gate -- --rules`: every rule, for staff and technicians: what is wrong, why, and whether it stops publishing. */
import { styleText } from 'node:util';
import type { Level, RuleClass, RuleWords } from '../src/gate/finding.ts';
import { allRules } from '../src/gate/rules/all.ts';

const classes: Readonly<Record<RuleClass, string>> = {
	privacy: '个人信息',
	residue: '模板和粘贴留下的东西',
	wording: '用词',
	honesty: '真实和依据',
	links: '链接和指向',
	form: '格式',
};

const verdicts: Readonly<Record<Level, string>> = {
	error: '不能发布',
	warning: '提醒　　',
	advice: '建议　　',
};

/** `不能发布　有身份证号　privacy/id` and, below, why. */
function told({ id, level, title, why }: RuleWords): string {
	return `${verdicts[level]}　${title}　${styleText('dim', id)}\n　　　　　${why}`;
}

export function tellRules(): void {
	for (const [name, label] of Object.entries(classes)) {
		const rules = allRules.filter(({ id }) => id.startsWith(`${name}/`));
		if (rules.length === 0) continue;
		console.log(styleText('bold', `${label}（${rules.length} 条）`));
		for (const rule of rules) console.log(told(rule));
	}
}
