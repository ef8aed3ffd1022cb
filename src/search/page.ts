/** The search page: the address holds the query, the form changes the address, the list follows it. */
import { search, type Filters, type Found } from './engine.ts';
import { option, row } from './markup.ts';

const filterNames = ['栏目', '年份', '主题'] as const;
const pageSize = 10;

interface Query {
	text: string;
	filters: Filters;
	sort: 'relevance' | 'date';
	shown: number;
}

function readAddress(): Query {
	const parameters = new URLSearchParams(location.search);
	const filters = Object.fromEntries(
		filterNames
			.map((name) => [name, parameters.getAll(name)])
			.filter(([, values]) => values?.length),
	) as Filters;
	return {
		text: (parameters.get('q') ?? '').slice(0, 200),
		filters,
		sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
		shown: pageSize,
	};
}

function addressOf({ text, filters, sort }: Query): string {
	const parameters = new URLSearchParams();
	if (text) parameters.set('q', text);
	for (const [name, values] of Object.entries(filters))
		for (const value of values) parameters.append(name, value);
	if (sort === 'date') parameters.set('sort', 'date');
	const query = parameters.toString();
	return query ? `/search/?${query}` : '/search/';
}

class SiteSearch extends HTMLElement {
	query = readAddress();
	turn = 0;
	timer = 0;

	connectedCallback() {
		this.input.value = this.query.text;
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.ask({ text: this.input.value }, 'push');
		});
		this.input.addEventListener('input', (event) => {
			if (!event.isComposing) this.askSoon();
		});
		this.input.addEventListener('compositionend', () => this.askSoon());
		this.piece('filters').addEventListener('change', () =>
			this.ask({ filters: this.chosen() }, 'push'),
		);
		this.piece('sort').addEventListener('change', (event) => {
			const sort = (event.target as HTMLSelectElement).value === 'date' ? 'date' : 'relevance';
			this.ask({ sort }, 'push');
		});
		this.piece('more').addEventListener('click', () => void this.showMore());
		addEventListener('popstate', () => {
			this.query = readAddress();
			this.input.value = this.query.text;
			void this.run();
		});
		this.piece('tools').hidden = false;
		// The index is large: it is fetched when there is a question, or when one is about to be asked.
		// Nothing is shown before one is: filters that appear under the keyboard move what it stands on.
		if (this.asked) void this.run();
		else this.input.addEventListener('focus', () => void this.warmUp(), { once: true });
	}

	/** Whether the address holds a question. */
	get asked() {
		const { text, filters } = this.query;
		return text.trim() !== '' || Object.keys(filters).length > 0;
	}

	get form() {
		return this.querySelector('form') as HTMLFormElement;
	}

	get input() {
		return this.form.elements.namedItem('q') as HTMLInputElement;
	}

	piece(name: string) {
		return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
	}

	chosen(): Filters {
		const chosen: Filters = {};
		for (const { name, value } of this.querySelectorAll<HTMLInputElement>(
			'[data-part="filters"] input:checked',
		))
			(chosen[name as keyof Filters] ??= []).push(value);
		return chosen;
	}

	askSoon() {
		clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.ask({ text: this.input.value }, 'replace'), 250);
	}

	ask(change: Partial<Query>, history: 'push' | 'replace') {
		clearTimeout(this.timer);
		this.query = { ...this.query, shown: pageSize, ...change };
		window.history[`${history}State`](null, '', addressOf(this.query));
		void this.run();
	}

	/** Fetches the index ahead of the first question; what fails is said when one is asked. */
	async warmUp() {
		await search('', { size: 0 }).catch(() => undefined);
	}

	async showMore() {
		const before = this.query.shown;
		this.query.shown += pageSize;
		await this.run();
		this.piece('results').children[before]?.querySelector('a')?.focus();
	}

	async run() {
		const { text, filters, sort, shown } = this.query;
		const turn = (this.turn += 1);
		const started = this.asked;
		try {
			const found = await search(text, { filters, sort, size: shown });
			if (turn === this.turn) this.show(found, started);
		} catch {
			if (turn === this.turn)
				this.say('搜索没有打开。请检查网络后再试，或者从下面的栏目、年份和主题里找。');
		}
	}

	say(message: string) {
		this.piece('status').textContent = message;
	}

	show({ total, hits, counts }: Found, started: boolean) {
		this.showFilters(counts);
		const shownHits = started ? hits : [];
		this.piece('results').replaceChildren(...shownHits.map(row));
		this.piece('more').hidden = !started || hits.length >= total;
		(this.piece('sort') as HTMLSelectElement).value = this.query.sort;
		const about = this.query.text.trim() ? `“${this.query.text.trim()}”` : '';
		if (!started) this.say('');
		else
			this.say(
				total === 0 ? `没有找到${about}。换个说法试试，或者从下面找。` : `${about}找到 ${total} 条`,
			);
		this.piece('archives').hidden = started && total > 0;
	}

	showFilters(counts: Found['counts']) {
		for (const name of filterNames) {
			const group = this.querySelector<HTMLElement>(`[data-filter="${name}"]`);
			if (!group) continue;
			const chosen = this.query.filters[name] ?? [];
			const values = Object.entries(counts[name] ?? {}).filter(
				([value, count]) => count > 0 || chosen.includes(value),
			);
			if (name === '年份') values.sort(([a], [b]) => (a < b ? 1 : -1));
			const focused =
				document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
			group.hidden = values.length === 0;
			group
				.querySelector('div')
				?.replaceChildren(
					...values.map(([value, count]) => option(name, value, count, chosen.includes(value))),
				);
			if (focused.startsWith(`${name}-`)) document.getElementById(focused)?.focus();
		}
	}
}

customElements.define('site-search', SiteSearch);
