/** Draws pieces of a set's texts by chance, each once, the same each time. */
import type { SearchPage } from '../../../publish/search/extract.ts';
import { seeded } from '../../seeded.ts';
import { documentTitle } from './document-pages.ts';
import { wordsOf, type aligned } from './pieces.ts';
import type { Kind, Query } from './queries.ts';
import { seed } from './sets.ts';

const sizes = [2, 3, 4, 6];

export class Drawing {
	readonly queries: Query[] = [];
	private readonly known = new Set<string>();
	private readonly random = seeded(seed + 2);
	private readonly pages: readonly SearchPage[];

	constructor(pages: readonly SearchPage[]) {
		this.pages = pages;
	}

	one<T>(all: readonly T[]): T | undefined {
		return all[Math.floor(this.random() * all.length)];
	}

	page(): SearchPage {
		const page = this.one(this.pages);
		if (!page) throw new Error('没有网页可以提问');
		return page;
	}

	/** A title in one of three draws, otherwise a paragraph. */
	line(): string {
		const { title, blocks } = this.page();
		return this.random() < 1 / 3 ? documentTitle(title) : (this.one(blocks)?.text ?? title);
	}

	/** Takes so many different ones; gives up where the texts have no more. */
	take(count: number, draw: () => Query | undefined) {
		const full = this.queries.length + count;
		for (let tries = 0; this.queries.length < full && tries < count * 300; tries += 1) {
			const query = draw();
			if (!query || this.known.has(query.text)) continue;
			this.known.add(query.text);
			this.queries.push(query);
		}
	}

	pieces(kind: Kind, cut: typeof aligned, each: number) {
		for (const size of sizes)
			this.take(each, () => {
				const text = this.one(cut(this.line(), size));
				return text ? { kind, text } : undefined;
			});
	}

	matching(kind: Kind, pattern: RegExp, count: number) {
		this.take(count, () => {
			const text = this.one(this.line().match(pattern) ?? []);
			return text && text.length > 1 ? { kind, text } : undefined;
		});
	}

	words(inTitle: boolean): Query | undefined {
		const { title, blocks } = this.page();
		const words = wordsOf(
			inTitle ? documentTitle(title) : blocks.map(({ text }) => text).join('\n'),
		);
		const [first, second] = [this.one(words), this.one(words)];
		if (!first || !second || first === second) return undefined;
		return { kind: '多词', text: `${first} ${second}`, ...(inTitle ? { title } : {}) };
	}
}
