/** A small content folder for a test, made of good files and what the test changes. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const goodNotice = `---
title: 停水检修
summary: 周四上午停水检修，请提前储水备用。
publishedAt: 2026-11-20 09:00
kind: outage
---

上午8:30–11:30停水。
`;

/** A valid 8×8 PNG, whole to its last byte: the gate decodes it. */
export const picture = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQI12PYbWyMFTEMLQkAXWxIQUQxtlwAAAAASUVORK5CYII=',
	'base64',
);

const site = 'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\n';

/** A symbolic link, to be made in the place of a file. */
export interface Link {
	to: string;
}

/** Path below the content folder → text, bytes or a link. */
export type Files = Record<string, string | Uint8Array | Link>;

/** @returns the folder */
export function contentFolder(files: Files): string {
	const root = mkdtempSync(join(tmpdir(), 'linli-content-'));
	const all: Files = { 'settings/site.yml': site, ...files };
	for (const [path, content] of Object.entries(all)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		if (typeof content === 'object' && 'to' in content) symlinkSync(content.to, join(root, path));
		else writeFileSync(join(root, path), content);
	}
	return root;
}
