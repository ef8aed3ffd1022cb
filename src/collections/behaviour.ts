/** How a field behaves beyond what it holds: in a copy, in what is hidden, under the buttons, in search, as a phone. */

export interface Behaviour {
	/** Of this entry alone: one written after its model begins without it. */
	ownOnly?: true;
	/** Still shown where the text is not: when the entry is withdrawn; also when whoever it tells of is named no more. */
	stays?: 'withdrawn' | 'unnamed';
	/** Set by the buttons above the form, never by hand. */
	byButton?: true;
	/** The desk's list finds the entry by it. */
	searched?: true;
	/** A number of the office, for everybody; no person's stands there. */
	officePhone?: true;
	/** Of a choice: the field beside it that says what 其他 is. */
	named?: string;
}

/** Keys of the fields that behave so: `keysWith(fields, 'byButton')` → `['stage', 'review', 'withdrawn']`. */
export function keysWith(
	fields: Readonly<Record<string, Behaviour>>,
	behaviour: keyof Behaviour,
): string[] {
	return Object.entries(fields).flatMap(([key, field]) => (field[behaviour] ? [key] : []));
}
