/** What an answer changes on the page. What is being read is never moved, what has the focus keeps it. */
import type { Found } from '../contract.ts';
import type { Trouble } from './able.ts';
import type { Question } from './address.ts';
import { inWords, showDirect } from './direct.ts';
import { showFilters } from './filters.ts';
import { growList, showList, showNear } from './list.ts';
import type { Parts } from './parts.ts';
import { notes, sentence, type Status } from './status.ts';
import { words } from './words.ts';

/** What result pages mark on arrival: the question as it was understood, and its other names. */
const markedWords = ({ text }: Question, { readAs, alsoSearched }: Found) =>
	text.trim() ? [readAs ?? text.trim(), ...alsoSearched] : [];

const holdsFocus = (part: HTMLElement) => part.contains(document.activeElement);

/** Shows or hides; nothing is hidden under the focus. */
function toggle(part: HTMLElement, shown: boolean): void {
	if (shown || !holdsFocus(part)) part.hidden = !shown;
}

function showAround(parts: Parts, question: Question, found: Found): void {
	const nothing = found.total === 0 && !found.older && !found.direct;
	showFilters(parts.filters, found.counts, question.filters);
	toggle(parts.filters, parts.filters.querySelector('input') !== null);
	toggle(parts.sort, question.text.trim() !== '' && found.total > 1);
	toggle(parts.retry, false);
	parts.advice.hidden = !nothing;
	parts.archives.hidden = !nothing;
	parts.results.removeAttribute('aria-busy');
}

function showMore(parts: Parts, found: Found): void {
	parts.more.textContent = words.more;
	toggle(parts.more, parts.results.children.length < found.total);
}

/** A new answer takes the place of the old one. */
export function showAnswer(parts: Parts, question: Question, found: Found, status: Status): void {
	showDirect(parts.direct, found.direct);
	showNear(parts.near, found.near, markedWords(question, found));
	showList(parts.results, found.hits, markedWords(question, found));
	showAround(parts, question, found);
	showMore(parts, found);
	const pending = found.total === 0 && found.older;
	if (pending) status.show(words.lookingFurther);
	else status.say(sentence(question.text.trim(), found), notes(found), inWords(found.direct));
}

/** More of the same answer: added below, the keyboard on the first that is new. */
export function addResults(parts: Parts, question: Question, found: Found, status: Status): void {
	const first = growList(parts.results, found.hits, markedWords(question, found));
	// Before the button under the focus may go; whoever has gone elsewhere meanwhile stays there.
	if (holdsFocus(parts.more) || document.activeElement === document.body) first?.focus();
	showAround(parts, question, found);
	showMore(parts, found);
	status.say(sentence(question.text.trim(), found), notes(found));
}

/**
 * Older years have been searched: the total grows, a button says by how many.
 * @returns whether the button shows the whole answer anew, for the older years have what was only suggested
 */
export function offerOlder(
	parts: Parts,
	question: Question,
	{ whole, before }: { whole: Found; before: Found },
	status: Status,
): boolean {
	const anew = whole.match !== before.match;
	if (before.hits.length === 0) {
		showAnswer(parts, question, whole, status);
		return false;
	}
	const gained = anew ? whole.total : whole.total - before.total;
	if (gained <= 0) return false;
	if (!anew) showAround(parts, question, whole);
	const allShown = anew || parts.results.children.length >= before.total;
	parts.more.textContent = allShown ? words.older(gained) : words.more;
	toggle(parts.more, true);
	const line = sentence(question.text.trim(), anew ? before : whole);
	// Said to the ear only: a line more above the list would move what is being read.
	status.say(line, notes(before), words.older(gained));
	return anew;
}

/** Nothing is asked: what the page was before. */
export function showNothing(parts: Parts, status: Status): void {
	parts.results.replaceChildren();
	parts.results.removeAttribute('aria-busy');
	showDirect(parts.direct, undefined);
	showNear(parts.near, undefined, []);
	for (const part of [parts.more, parts.retry, parts.sort, parts.filters]) toggle(part, false);
	parts.offers.hidden = true;
	parts.advice.hidden = true;
	parts.archives.hidden = false;
	status.show('');
}

/** The engine did not come: what to do, and the ways that need none. */
export function showFailure(parts: Parts, isMore: boolean, status: Status, trouble: Trouble): void {
	if (!isMore) {
		parts.results.replaceChildren();
		showDirect(parts.direct, undefined);
		showNear(parts.near, undefined, []);
	}
	parts.results.removeAttribute('aria-busy');
	toggle(parts.more, isMore);
	parts.advice.hidden = true;
	parts.offers.hidden = true;
	parts.retry.hidden = trouble === 'old';
	parts.retry.textContent = words.again[trouble];
	parts.archives.hidden = false;
	status.say(words.failed[trouble]);
}
