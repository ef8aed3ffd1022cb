/** The building a reader has chosen: it stands on this device alone. */
const place = 'linli:building';

export function chosenBuilding(): string | undefined {
	try {
		return localStorage.getItem(place) ?? undefined;
	} catch {
		// A browser that keeps nothing of a page throws.
		return undefined;
	}
}

/** @param key none to forget it @returns whether the device keeps it */
export function chooseBuilding(key: string | undefined): boolean {
	try {
		if (key === undefined) localStorage.removeItem(place);
		else localStorage.setItem(place, key);
		return true;
	} catch {
		return false;
	}
}
