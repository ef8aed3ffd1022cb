/** Leaves a window that holds unsaved words without asking: they are kept, and who would be asked did not write them. */

let leaving = false;

/** Registered before Decap's own question is, or it would come too late. */
export function watchLeaving(): void {
	addEventListener('beforeunload', (event) => {
		if (leaving) event.stopImmediatePropagation();
	});
}

export function leaveUnasked(): void {
	leaving = true;
	location.replace('/admin/');
}
