/** Addresses that the site itself has are all known to be taken. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownAddresses } from '../../../src/gate/addresses.ts';

/** `contacts.astro` → `contacts`, `feed.xml.ts` → `feed.xml`; a name in brackets is of no one address. */
const pages = readdirSync('src/pages')
	.filter((name) => !name.startsWith('['))
	.map((name) => name.replace(/\.(astro|mdx|ts)$/, ''));

test.each([...pages, ...readdirSync('public')])('/%s is taken', (name) => {
	expect(ownAddresses.has(name)).toBe(true);
});
