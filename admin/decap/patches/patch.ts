/** One change in a file of a package. */
export interface Patch {
	/** End of the module's path. */
	file: string;
	from: string;
	to: string;
	why: string;
}
