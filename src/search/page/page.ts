/** The search page: the address holds the question, the form changes the address, the list follows it. */
import { addressOf, isAsked, pageSize, readAddress, type Question } from './address.ts';
import { warmUp } from './ask.ts';
import { chosenIn, openChosen, unfoldWhereWide } from './filters.ts';
import { watchKeys } from './keys.ts';
import { partsOf } from './parts.ts';
import { goTo, restorePlace, watchPlace } from './place.ts';
import { showing } from './showing.ts';
import { watchTyping } from './typing.ts';
import { words } from './words.ts';

class SiteSearch extends HTMLElement {
	question = readAddress(location.search);
	/** The history's entry was made by typing and follows it, until something else is done. */
	draft = false;
	/** Coming from elsewhere: the place on the page is found again when the list stands. */
	arriving = true;
	pageTitle = document.title;
	parts = partsOf(this);
	typing = watchTyping(this.parts.input, () => this.typed());
	showing = showing(this.parts, {
		choose: (filters) => this.ask({ filters }),
		take: (text, filters) => {
			this.parts.input.value = text;
			this.ask({ text, filters });
		},
		arrived: () => this.arrived(),
	});

	connectedCallback() {
		const { input, filters, results, tools } = this.parts;
		this.watchControls();
		watchKeys(this, { ...this.parts, ...this.typing, clear: () => this.clear() });
		addEventListener('popstate', () => this.moved());
		watchPlace(results);
		unfoldWhereWide(filters);
		openChosen(filters, this.question.filters);
		tools.hidden = false;
		this.arrive();
		// The index is large: it is fetched when there is a question, or when one is about to be asked.
		if (!isAsked(this.question))
			input.addEventListener('focus', () => void warmUp(), { once: true });
	}

	watchControls() {
		const { form, input, order, filters, more, retry } = this.parts;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			if (this.typing.isComposing()) return;
			this.typing.settle();
			this.ask({ text: input.value });
		});
		input.addEventListener('blur', () => (this.draft = false));
		filters.addEventListener('change', () => this.ask({ filters: chosenIn(filters) }));
		order.addEventListener('change', () =>
			this.ask({ sort: order.value === 'date' ? 'date' : 'relevance' }),
		);
		more.addEventListener('click', () => this.showMore());
		// The address holds everything, and a module that did not come is not fetched twice by every browser.
		retry.addEventListener('click', () => location.reload());
	}

	/** A step in the history; one to `#main` asks nothing new. */
	moved() {
		if (addressOf(readAddress(location.search)) !== addressOf(this.question)) this.arrive();
		else restorePlace(this.parts.results);
	}

	arrive() {
		this.question = readAddress(location.search);
		this.draft = false;
		this.arriving = true;
		this.typing.settle();
		this.parts.input.value = this.question.text;
		this.run();
	}

	arrived() {
		if (this.arriving) restorePlace(this.parts.results);
		this.arriving = false;
	}

	clear() {
		this.parts.input.value = '';
		this.typing.settle();
		this.typed();
	}

	typed() {
		const { value } = this.parts.input;
		if (value.trim() === this.question.text.trim()) return;
		this.ask({ text: value }, this.draft || !isAsked(this.question));
		this.draft = true;
	}

	/** Asks anew; the question before stays one step back unless it was only half typed. */
	ask(change: Partial<Question>, replaces = this.draft) {
		this.question = { ...this.question, shown: pageSize, ...change };
		goTo(addressOf(this.question), replaces);
		this.draft = false;
		this.run();
	}

	run() {
		const { question, pageTitle } = this;
		const asked = isAsked(question);
		this.toggleAttribute('data-asked', asked);
		document.title = asked ? `${words.title(question.text.trim())} - ${pageTitle}` : pageTitle;
		this.parts.order.value = question.sort;
		this.showing.show(question);
	}

	showMore() {
		this.question = { ...this.question, shown: this.question.shown + pageSize };
		goTo(addressOf(this.question), true);
		this.showing.more(this.question);
	}
}

customElements.define('site-search', SiteSearch);
