/** What time changes on a page that is older than the clock of whoever reads it: its dates are in it. */

/** What is so at a time: as it is read, when one comes back to it, and when it is printed, for it may have stood open for days. */
abstract class Live extends HTMLElement {
	connectedCallback() {
		const say = () =>
			this.say(new Date(Date.now() + 288e5).toISOString().slice(0, 16).replace('T', ' '));
		say();
		addEventListener('visibilitychange', say);
		addEventListener('beforeprint', say);
	}

	/** @param now Shanghai wall time, `2026-11-22 09:00` */
	abstract say(now: string): void;
}

/** A word, by its steps; with it the page's own title and its row: one goes away, or below what is not over. */
class LiveLabel extends Live {
	say(now: string) {
		const { steps = '[]', title, leaves } = this.dataset;
		const reached = (JSON.parse(steps) as [string, string, 1?][]).filter(([from]) => from <= now);
		const [, word = '', over] = reached.pop() ?? [];
		const isNew = this.textContent.trim() !== word;
		if (isNew) this.textContent = word;
		this.hidden = word === '';
		if (title) document.title = (over ? `【${word}】` : '') + title;
		const row = this.closest('li');
		if (!row || !over) return;
		if (leaves === '') row.hidden = true;
		const list = isNew && row.closest<HTMLElement>('[data-sinks]');
		if (list) [list, ...list.querySelectorAll('ul')].pop()?.append(row);
	}
}

/** What is said from a minute on, or until one. */
class LiveWhile extends Live {
	say(now: string) {
		const { from = '', until = '~' } = this.dataset;
		this.hidden = now < from || now >= until;
	}
}

if (!customElements.get('live-label')) {
	customElements.define('live-label', LiveLabel);
	customElements.define('live-while', LiveWhile);
}

export {};
