/** What a number in a sheet says to who reads it. */

/** Built-in formats of dates (ECMA-376, 18.8.30; 27 to 58 are the East Asian ones). */
const isDateFormat = (id: number) =>
	(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** `yyyy"年"m"月"` but not `0.00` or `[Red]#,##0`. */
const saysDate = (code: string) => /[ymd年月日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** @param custom codes of the workbook's own formats by their ids */
export function isDate(formatId: number, custom: ReadonlyMap<number, string>): boolean {
	const code = custom.get(formatId);
	return code === undefined ? isDateFormat(formatId) : saysDate(code);
}

const dayLength = 86_400_000;

/** `32874` → `1990-01-01`. Days since 1899-12-30, as Excel counts. */
export function dateOf(serial: number): string | undefined {
	if (!(serial >= 1 && serial < 110_000)) return undefined;
	const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * dayLength);
	return day.toISOString().slice(0, 10);
}

/** `3.30106198001011E+17` → `330106198001011000`: a number as its digits, however it is stored. */
export function plainNumber(stored: string): string {
	const match = /^(-?)(\d+)(?:\.(\d+))?E\+?(\d{1,2})$/i.exec(stored.trim());
	if (!match) return stored;
	const [, sign = '', whole = '', part = '', power = '0'] = match;
	const digits = (whole + part).padEnd(whole.length + Number(power), '0');
	const rest = digits.slice(whole.length + Number(power));
	return `${sign}${digits.slice(0, whole.length + Number(power))}${rest ? `.${rest}` : ''}`;
}
