/** One change in a file of a package. */
export interface Patch {
	/** End of the module's path. */
	file: string;
	from: string;
	to: string;
	/** What was wrong; what an issue would say, where none is known. */
	why: string;
	/** Its issue at decaporg/decap-cms. */
	upstream?: number;
}
