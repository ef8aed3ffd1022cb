/** Which names a file may have, on any system it may later be checked out on. */

/** Characters that look like a slash, or that do not show at all. */
const deceptive =
	/[\u2044\u2215\u2216\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const reserved = /[\\/:*?"<>|#%]/;
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** `con`, `con.jpg`: Windows reads a device. */
export const isDevice = (name: string) => devices.test(name);

/** `照片 一.jpg` → undefined; `..` → why it cannot be used, in Chinese. */
export function wrongName(name: string): string | undefined {
	if (name === '' || /^[.\s]|[.\s]$/.test(name)) return '文件名不能以点或空格开头、结尾';
	if (new TextEncoder().encode(name).length > 255) return '文件名太长，请改短到 80 个字以内';
	if (!name.isWellFormed() || name.normalize('NFC') !== name || deceptive.test(name))
		return '文件名里有看不见或容易看错的字符，请改名后再上传';
	if (reserved.test(name)) return '文件名里不能有 \\ / : * ? " < > | # %，请改名后再上传';
	if (isDevice(name)) return '这个文件名是系统留用的，请改名后再上传';
	return undefined;
}
