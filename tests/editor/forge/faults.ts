/** Switches that make a stand-in forge misbehave. */

export interface Fault {
	/** Which requests: method and path, as `POST /api/v4/…`. */
	match: RegExp;
	/** A status to answer; `drop` closes the connection; `drop-after` does the work first, then closes it. */
	answer: number | 'drop' | 'drop-after';
	/** How many requests; unbounded unless told. */
	times?: number;
}

export class Faults {
	#waiting: Fault[] = [];

	add(fault: Fault): void {
		this.#waiting.push(fault);
	}

	clear(): void {
		this.#waiting = [];
	}

	/** The fault for this request, used up by one. */
	take(line: string): Fault['answer'] | undefined {
		const fault = this.#waiting.find(({ match, times }) => match.test(line) && times !== 0);
		if (!fault) return undefined;
		if (fault.times !== undefined) fault.times -= 1;
		return fault.answer;
	}
}
