/** What the content says of each entry, and what the built site says in all its texts. */
import { collectionNames } from '../../src/collections/index.ts';
import { check } from '../../src/gate/check.ts';
import { over, type Timed } from '../../src/kinds/entry/over.ts';
import { now } from '../../src/lib/clock.ts';
import { state } from '../../src/lib/state.ts';
import { files, folder, read } from './built.ts';
import { everyPage, pageFilesOf, searchOf } from './search-source.ts';

const { content } = check('content');
type Data = Parameters<typeof state>[0] & {
	title: string;
	summary?: string;
	consent?: { until: string };
};
export const entries = content.entries
	.filter(({ collection }) => collection !== 'pages')
	.map((entry) => ({
		...entry,
		data: entry.value as unknown as Data,
		address: `/${entry.collection}/${entry.id}/`,
	}))
	.map((entry) => ({ ...entry, state: state(entry.data, now) }))
	.map((entry) => ({
		...entry,
		over: entry.state === 'current' ? over(entry as unknown as Timed, now) : undefined,
	}));
export const inState = (wanted: string) => entries.filter((entry) => entry.state === wanted);

/** Every text of the built site: pages, feeds, site map, and the search index's own page texts. */
export const texts = files
	.filter((file) => /\.(html|xml|txt|js|css|ics)$/.test(file))
	.map((file) => [file, read(file)] as const);
const { searchIndex } = await searchOf(folder);
export const found = await everyPage(searchIndex);
export const fragments = [...found.map((page) => JSON.stringify(page)), ...pageFilesOf(folder)];
export const everything = [...texts.map(([, text]) => text), ...fragments].join('\n');
export const entryPage = new RegExp(`^(${collectionNames.join('|')})/\\d{8}-`);
export const lists = (file: string) => !entryPage.test(file);

/** The first sentence of a body, long enough to be its own. */
export const sentenceOf = (body: string) =>
	body
		.replace(/[#>*|:_-]/g, ' ')
		.split(/[\n。]/)
		.map((part) => part.trim())
		.find((part) => part.length > 12) ?? '';

/** Of the built site at `/`, feeds and lists: where an entry's address stands; -1 = nowhere. */
export const placeIn = (file: string, address: string) => read(file).indexOf(address);
