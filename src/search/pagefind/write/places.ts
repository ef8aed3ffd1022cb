/** The places of each word of a page, gathered as they come and sorted by counting: lists of lists take three times as long. */

export class Places {
	/** Numbers of the words, each once, as they came first. */
	readonly forms: number[] = [];
	private readonly slots = new Map<number, number>();
	private readonly counts: number[] = [];
	private readonly cameFor: number[] = [];
	private readonly came: number[] = [];

	add(form: number, place: number): void {
		let slot = this.slots.get(form);
		if (slot === undefined) {
			slot = this.forms.length;
			this.slots.set(form, slot);
			this.forms.push(form);
			this.counts.push(0);
		}
		this.counts[slot] = (this.counts[slot] ?? 0) + 1;
		this.cameFor.push(slot);
		this.came.push(place);
	}

	has(form: number): boolean {
		return this.slots.has(form);
	}

	/** The places of all words one after another, and where those of each end. */
	sorted(): { places: Float64Array; ends: number[] } {
		const places = new Float64Array(this.came.length);
		let end = 0;
		const next = this.counts.map((count) => (end += count) - count);
		for (let entry = 0; entry < this.came.length; entry += 1) {
			const slot = this.cameFor[entry] ?? 0;
			const at = next[slot] ?? 0;
			places[at] = this.came[entry] ?? 0;
			next[slot] = at + 1;
		}
		return { places, ends: next };
	}
}
