/** A content folder of so many generated entries, with the sample's topics and no pictures. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { collectionNames } from '../../../src/collections/index.ts';
import { generatedEntries } from '../../generated-entries.ts';
import type { Texts } from './texts.ts';

export function writeContent(folder: string, count: number, { body }: Texts): void {
	rmSync(folder, { recursive: true, force: true });
	for (const name of [...collectionNames, 'settings'])
		mkdirSync(join(folder, name), { recursive: true });
	for (const name of ['site', 'topics', 'contacts'])
		cpSync(`content/settings/${name}.yml`, join(folder, `settings/${name}.yml`));
	cpSync('content/pages', join(folder, 'pages'), { recursive: true });
	for (const [place, { collection, id, data }] of generatedEntries(count).entries())
		writeFileSync(
			join(folder, collection, `${id}.md`),
			`---\n${stringify(data)}---\n\n${body(place)}`,
		);
}
