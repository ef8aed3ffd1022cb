/**
 * Where files dropped or pasted go: into the place they were dropped on; elsewhere on the form into the first place that
 * takes their kind. Nothing that is dropped leads the browser away from what is written.
 */
import { announce } from '../saving/announcement.ts';

export interface Point {
	x: number;
	y: number;
}

export interface Zone {
	element: HTMLElement;
	takes: (file: File) => boolean;
	/** @param at where they were dropped; undefined: pasted, or dropped elsewhere */
	take: (files: File[], at: Point | undefined) => void;
	/** It also takes what was dropped beside all places. */
	open?: boolean;
	/** What is dropped on a picture that is there is another one, and none in its place. */
	isFull?: () => boolean;
}

const zones = new Set<Zone>();

/** While files are dragged over the page its places show themselves. */
const drag = (on: boolean) => document.documentElement.toggleAttribute('data-dragging', on);

const isSeen = ({ element }: Zone) => element.getClientRects().length > 0;

/** The innermost around a target. */
function zoneAround(target: EventTarget | null): Zone | undefined {
	if (!(target instanceof Node)) return undefined;
	return [...zones]
		.filter(({ element, isFull }) => element.contains(target) && !isFull?.())
		.sort((one, other) => (one.element.contains(other.element) ? 1 : -1))[0];
}

/** In the order they stand on the page. */
const openZones = () =>
	[...zones]
		.filter((zone) => zone.open && isSeen(zone))
		.sort((one, other) =>
			one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING
				? -1
				: 1,
		);

/** @param at undefined for what is pasted @returns whether anybody took them */
function give(files: File[], target: EventTarget | null, at: Point | undefined): boolean {
	const around = zoneAround(target);
	if (around) {
		around.take(files, at);
		return true;
	}
	const open = openZones();
	const groups = Map.groupBy(files, (file) => open.find((zone) => zone.takes(file)));
	for (const [zone, own] of groups) (zone ?? open[0])?.take(own, undefined);
	return open.length > 0;
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

function over(event: DragEvent): void {
	if (!holdsFiles(event)) return;
	event.preventDefault();
	event.stopPropagation();
	drag(true);
}

/** Of the window: over its parts it goes from one to the next. */
function away(event: DragEvent): void {
	if (event.relatedTarget === null) drag(false);
}

function drop(event: DragEvent): void {
	drag(false);
	if (!holdsFiles(event)) return;
	event.preventDefault();
	event.stopPropagation();
	const files = [...(event.dataTransfer?.files ?? [])];
	const at = { x: event.clientX, y: event.clientY };
	if (!give(files, event.target, at)) announce('这里放不下文件。请拖到照片、附件或正文上');
}

const isField = (target: EventTarget | null) =>
	target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The browser calls every one `image.png`. */
const calledScreenshot = (file: File) =>
	file.name === 'image.png' ? new File([file], '截图.png', { type: file.type }) : file;

/** A screenshot, or files copied in a folder. Words come with a picture of themselves from Excel: those are words. */
function paste(event: ClipboardEvent): void {
	const { clipboardData, target } = event;
	const files = [...(clipboardData?.files ?? [])].map(calledScreenshot);
	const words = clipboardData?.types.includes('text/html');
	if (files.length === 0 || words) return;
	if (isField(target) && clipboardData?.types.includes('text/plain')) return;
	if (!give(files, target, undefined)) return;
	event.preventDefault();
	event.stopPropagation();
}

function listen(): void {
	addEventListener('dragover', over, true);
	addEventListener('dragleave', away, true);
	addEventListener('drop', drop, true);
	addEventListener('paste', paste, true);
}

let listening = false;

/** @returns what takes it away again */
export function addZone(zone: Zone): () => void {
	if (!listening) listen();
	listening = true;
	zones.add(zone);
	return () => zones.delete(zone);
}
