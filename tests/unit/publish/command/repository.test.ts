/** What is said of a repository that cannot be had. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exits, Failure } from '../../../../publish/command/failure.ts';
import { fetchContent } from '../../../../publish/command/repository.ts';
import { makePlaces, placesIn } from '../../../../publish/release/places.ts';

test('an address is told without the password in it', async () => {
	const said: string[] = [];
	vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
	const folder = mkdtempSync(join(tmpdir(), 'linli-repository-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const places = placesIn(folder);
	await makePlaces(places);
	const address = 'http://name:geheim@127.0.0.1:1/content.git';
	const failure: unknown = await fetchContent(address, places).catch((error: unknown) => error);
	expect(failure).toBeInstanceOf(Failure);
	const { exit, where } = failure as Failure;
	expect(exit).toBe(exits.repository);
	expect(where).toEqual(['http://127.0.0.1:1/content.git']);
	expect(said.join('\n')).not.toContain('geheim');
});
