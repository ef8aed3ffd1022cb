import { expect, test } from 'vitest';
import { pieces } from '../../../src/lib/titles.ts';

test.each([
	'清和苑1至6号楼11月26日停水检修，请提前储水',
	'节水知识竞赛：3号楼靠一只龙头反超',
	'关于修改《清和街道独居老人探访关爱办法》的通知',
	'2027年度居民医保缴费，窗口帮老人办',
	'节水',
	'“老伙计”修理队',
])('“%s” loses nothing and breaks at sense', (title) => {
	const parts = pieces(title);
	expect(parts.join('')).toBe(title);
	for (const part of parts.slice(1)) expect(part).not.toMatch(/^[，。、；：？！）》”年月日号楼]/u);
	for (const part of parts.slice(0, -1)) expect(part).not.toMatch(/[（《“]$/u);
	if (parts.length > 1) expect([...(parts.at(-1) ?? '')].length).toBeGreaterThan(1);
});

test('a word is never cut', () => {
	expect(pieces('停水检修通知').some((part) => part.includes('检修'))).toBe(true);
});
