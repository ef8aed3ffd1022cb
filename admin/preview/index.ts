/** The editor's preview: the page of an entry as residents will see it, drawn in the browser by the site's own pages. */
import Activity from '../../src/pages/activities/[id].astro';
import Issue from '../../src/pages/bulletins/[id].astro';
import Campaign from '../../src/pages/campaigns/[id].astro';
import Notice from '../../src/pages/notices/[id].astro';
import Disclosure from '../../src/pages/disclosures/[id].astro';
import Guide from '../../src/pages/guides/[id].astro';
import FixedPage from '../../src/pages/[page].astro';
import Policy from '../../src/pages/policies/[id].astro';
import Report from '../../src/pages/reports/[id].astro';
import Slogan from '../../src/pages/slogans/[id].astro';
import Volunteer from '../../src/pages/volunteers/[id].astro';
import type { DefinitionName } from '../../src/collections/index.ts';
import { entryIndex } from '../../src/lib/entries.ts';
import type { Entry, RawEntry } from '../../src/lib/entry.ts';
import { filesIn } from '../../src/lib/files-in.ts';
import type { EntryIndex } from '../../src/lib/entry-index.ts';
import { entryPage } from '../../src/views/entry-pages.ts';
import { fixedPageView } from '../../src/views/fixed-page.ts';
import { frameDocument } from './document.ts';
import { draw } from './draw.ts';
import { fieldsOf, rawEntry, collectionsFor, type KnownEntry } from './others.ts';
import { measureInBrowser, usePictures, type Measure } from './pictures.ts';
import { setClock, wallTime } from './stand-ins/clock.ts';
import { useTables } from './stand-ins/table-files.ts';
import { useHolidays } from './stand-ins/free-days.ts';
import { useSettings, type GivenSettings } from './stand-ins/settings.ts';
import { unfinished, unknownDay } from './unfinished.ts';

interface PreviewInput {
	collection: string;
	id: string;
	/** The form's values as typed. */
	data: Record<string, unknown>;
	body: string;
	/** Address (`blob:` or of this site) of a path as it stands in the entry (`../media/notices/照片.jpg`). */
	asset: (path: string) => string;
	options?: { elder?: boolean; poster?: boolean };
	/** Entries the editor knows: relations are then shown by title, and both ways. */
	others?: readonly KnownEntry[];
	settings?: GivenSettings;
	/** Shanghai wall time to draw for; without it this moment, or the entry's own where that is later. */
	now?: string;
	measure?: Measure;
}

declare const __STYLES__: string;

/** The page of every kind of entry, or the compiler says which is missing. */
const drawnBy: Record<DefinitionName, unknown> = {
	notices: Notice,
	policies: Policy,
	guides: Guide,
	activities: Activity,
	disclosures: Disclosure,
	campaigns: Campaign,
	volunteers: Volunteer,
	slogans: Slogan,
	reports: Report,
	bulletins: Issue,
	pages: FixedPage,
};

/** As it will be once published: a draft or a review is drawn like what is ready. */
function entryOf({ collection, id, data, body }: PreviewInput, moment: string): RawEntry {
	const read = unfinished(fieldsOf(collection) ?? {}, data);
	const { publishedAt } = read;
	const set = typeof publishedAt === 'string' && !publishedAt.startsWith(unknownDay);
	const ready = { ...read, stage: 'ready', publishedAt: set ? publishedAt : moment };
	return rawEntry({ collection, id: id || '20000101-new', data: ready }, body);
}

function keysIn(data: Record<string, unknown>): string[] {
	const { buildings } = data;
	return Array.isArray(buildings) ? buildings.filter((key) => typeof key === 'string') : [];
}

type Gather = (entry: Entry, index: EntryIndex) => object;

/** What the page of an entry shows; of a fixed page, which is no entry, the same. */
function viewOf({ collection, id }: RawEntry, index: EntryIndex): object {
	const page = index.fixed.find((one) => one.id === id);
	if (page) return fixedPageView({ ...page.data, source: page.source, path: `/${id}/` }, index);
	const entry = index.at(`${collection}/${id}`);
	if (!entry) throw new Error('这一页没有画出来');
	return (entryPage[entry.collection] as Gather)(entry, index);
}

async function preview(input: PreviewInput): Promise<string> {
	const { collection, data, others, settings = {}, measure = measureInBrowser } = input;
	const moment = input.now ?? wallTime(new Date());
	const entry = entryOf(input, moment);
	await usePictures(input.asset, { data, inBody: entry.names.pictures }, measure);
	await useTables(filesIn(fieldsOf(collection) ?? {}, entry.data));
	const { publishedAt = moment } = entry.data as { publishedAt?: string };
	setClock(publishedAt > moment ? publishedAt : moment);
	useSettings(settings, keysIn(data));
	useHolidays(settings.holidays);
	const index = await entryIndex(collectionsFor(entry, others ?? []));
	const html = await draw(drawnBy[collection as DefinitionName], viewOf(entry, index));
	const titled = typeof data['title'] === 'string' && data['title'].trim() !== '';
	const states = [...(titled ? [] : ['untitled']), ...(others ? [] : ['alone'])];
	return frameDocument(html, __STYLES__, states);
}

/** One at a time: the pages read their entry, clock and settings from shared modules. */
let turn: Promise<unknown> = Promise.resolve();

/** @returns a whole HTML document for a frame's `srcdoc`: no script, no request, no link that leads away */
export function previewDocument(input: PreviewInput): Promise<string> {
	const mine = turn.then(() => preview(input));
	turn = mine.catch(() => undefined);
	return mine;
}
