/** From a question to what stands on the page: asks the engine, and lets the answer change the page. */
import type { Filters, Found } from '../contract.ts';
import { isAsked, type Question } from './address.ts';
import { addResults, offerOlder, showAnswer, showFailure, showNothing } from './answer.ts';
import { ask, forget, type Listener } from './ask.ts';
import { joined, showChosen, showOffers } from './chosen.ts';
import { showFilters } from './filters.ts';
import type { Parts } from './parts.ts';
import { statusIn } from './status.ts';
import { words } from './words.ts';

/** What the buttons that come with an answer ask for. */
interface Wishes {
	choose: (filters: Filters) => void;
	take: (text: string, filters: Filters) => void;
	/** The page stands as the address says. */
	arrived: () => void;
}

/** @returns `show` for a new question, `more` for the same with more results */
export function showing(parts: Parts, wishes: Wishes) {
	const status = statusIn(parts.status, parts.note, parts.ear);
	// Older years have been told of: `anew` = they have what was only suggested, so all is drawn again.
	let olderTold: 'no' | 'added' | 'anew' = 'no';
	// The list is the question's own, not the one before it, to which nothing may be added.
	let isDrawn = false;

	function find(question: Question, show: (found: Found) => void, isMore: boolean): void {
		const text = question.text.trim();
		const listener: Listener = {
			answer: (found) => {
				show(found);
				isDrawn = true;
				showOffers(parts.offers, found.offers, parts.status, (offer) =>
					wishes.take(offer.text, joined(question.filters, offer.filters)),
				);
				wishes.arrived();
			},
			older: (whole, before) => {
				olderTold = offerOlder(parts, question, { whole, before }, status) ? 'anew' : 'added';
			},
			olderFailed: () => status.say(words.olderFailed),
			failed: (trouble) => showFailure(parts, isMore, status, trouble),
			waiting: (step) => {
				status.show(step === 1 ? words.looking(text) : words.slow);
				if (step === 2) parts.archives.hidden = false;
			},
		};
		// Old results stay until new ones replace them.
		parts.results.setAttribute('aria-busy', 'true');
		void ask(question, listener, isMore && olderTold !== 'no');
	}

	function show(question: Question): void {
		olderTold = 'no';
		isDrawn = false;
		const asked = isAsked(question);
		const onwards = asked ? parts.status : parts.input;
		showChosen(parts.chosen, question.filters, onwards, wishes.choose);
		if (asked) {
			find(question, (found) => showAnswer(parts, question, found, status), false);
			return;
		}
		forget();
		showFilters(parts.filters, {}, {});
		showNothing(parts, status);
		wishes.arrived();
	}

	function more(question: Question): void {
		const draw = olderTold === 'anew' || !isDrawn ? showAnswer : addResults;
		find(question, (found) => draw(parts, question, found, status), true);
	}

	return { show, more };
}
