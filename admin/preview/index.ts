/** The editor's preview: the page of an entry as residents will see it, drawn in the browser by the site's own pages. */
import Activity from '../../src/pages/activities/[id].astro';
import Campaign from '../../src/pages/campaigns/[id].astro';
import Notice from '../../src/pages/notices/[id].astro';
import FixedPage from '../../src/pages/[page].astro';
import Policy from '../../src/pages/policies/[id].astro';
import Slogan from '../../src/pages/slogans/[id].astro';
import Volunteer from '../../src/pages/volunteers/[id].astro';
import { definitionOf, type DefinitionName } from '../../src/collections/index.ts';
import { entryIndex, fixedPages } from '../../src/lib/entries.ts';
import { referencesOf } from '../../src/markdown/references.ts';
import { frameDocument } from './document.ts';
import { draw } from './draw.ts';
import { fieldsOf, collectionsFor, type KnownEntry } from './others.ts';
import {
	assetAddress,
	measureInBrowser,
	pictureAt,
	usePictures,
	type Measure,
} from './pictures.ts';
import { setClock, wallTime } from './stand-ins/clock.ts';
import { setCollections, type RawEntry } from './stand-ins/content.ts';
import { fileLabel } from './stand-ins/files.ts';
import { bodyPicture } from './stand-ins/picture-variants.ts';
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
	activities: Activity,
	campaigns: Campaign,
	volunteers: Volunteer,
	slogans: Slogan,
	pages: FixedPage,
};

/** As it will be once published: a draft or a review is drawn like what is ready. */
function entryOf({ collection, id, data, body }: PreviewInput, moment: string): RawEntry {
	const read = unfinished(fieldsOf(collection) ?? {}, data);
	const { publishedAt } = read;
	const set = typeof publishedAt === 'string' && !publishedAt.startsWith(unknownDay);
	const ready = { ...read, stage: 'ready', publishedAt: set ? publishedAt : moment };
	return { collection, id: id || '20000101-new', data: ready, body, filePath: '' };
}

function keysIn(data: Record<string, unknown>): string[] {
	const { buildings } = data;
	return Array.isArray(buildings) ? buildings.filter((key) => typeof key === 'string') : [];
}

async function preview(input: PreviewInput): Promise<string> {
	const { collection, data, others, settings = {}, measure = measureInBrowser } = input;
	const inBody = referencesOf(input.body).pictures.map(({ path }) => path);
	await usePictures(input.asset, { data, inBody }, measure);
	const moment = input.now ?? wallTime(new Date());
	const entry = entryOf(input, moment);
	const publishedAt = String(entry.data['publishedAt']);
	setClock(publishedAt > moment ? publishedAt : moment);
	useSettings(settings, keysIn(data));
	setCollections(collectionsFor(entry, others ?? []), {
		file: (path) => ({ address: assetAddress(path), label: fileLabel(path) }),
		picture: (path) => bodyPicture(pictureAt(path)),
	});
	const drawn = definitionOf(collection)?.atRoot
		? (await fixedPages()).find(({ id }) => id === entry.id)
		: (await entryIndex()).at(`${collection}/${entry.id}`);
	const html = await draw(drawnBy[collection as DefinitionName], { entry: drawn });
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
