/** What may be said of a person only with their consent, and how a sentence ties it to a name. */

export interface Fact {
	/** `病情`: what the message calls it. */
	word: string;
	/** One of them stands in all that is looked for: a text without any is done with. */
	words: string;
	/** Says it of whom it names before: `患有糖尿病`; or after with 的 between. */
	says?: RegExp;
	/** A word for such a person, right beside a name: `低保户王秀芝`, `王秀芝是低保户`. */
	holder?: RegExp;
	/** Whom it names straight after: `看望了独居老人王秀芝`. */
	meets?: RegExp;
	/** A value that tells whose it is with the name anywhere near: a door number, a plate. */
	value?: RegExp;
	/** Where it is written to: also beside the name of whoever is to be asked. */
	address?: RegExp;
	/** Sentences in which it is nobody's secret. */
	except?: RegExp;
	/** What laws are full of too: only a name that is signed, or opens what is said, is one there. */
	common?: true;
	/** With a signed name it is refused. */
	sure: boolean;
}
