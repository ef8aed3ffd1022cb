/** What went wrong with the forge, in a sentence that tells a writer what to do. */
import { refusalOf } from './forge-failure.ts';

interface Case {
	when: (status: number | undefined, message: string) => boolean;
	say: string;
}

const kept = '您写的文字还在这里';
const signIn = '请在新窗口打开后台重新登录，回到这一页再点保存';

/** The first that holds is said. */
const cases: Case[] = [
	{
		when: (status, message) =>
			status === 401 ||
			/invalid_grant|invalid_token|token is expired|401 Unauthorized|refresh access token|Missing refresh token|grant is invalid/i.test(
				message,
			),
		say: `登录已过期：${kept}，${signIn}`,
	},
	{
		when: (_, message) => /does not have access to this repo/.test(message),
		say: '这个账号没有编辑权限：请联系信息员，把账号加为仓库的开发者（能写入）后再登录',
	},
	{
		when: (_, message) => /Repo ".*" not found/s.test(message),
		say: '找不到内容仓库：请联系信息员核对 CMS_REPO 写得对不对，以及这个账号能不能看到这个仓库',
	},
	{
		when: (_, message) =>
			/Invalid nonce|invalid_client|invalid_request|redirect.?uri|unauthorized_client|client secret/i.test(
				message,
			),
		say: '登录没有完成：请关掉这个窗口重新登录一次；仍不行，请联系信息员对照 docs/editor-login.md 检查应用的回调地址和“公开应用”设置',
	},
	{
		when: (_, message) => /access_denied/.test(message),
		say: '登录被取消：请重新登录，并在代码托管平台的页面上点“授权”',
	},
	{
		when: (status, message) =>
			status === 599 ||
			/Failed to fetch|fetch failed|NetworkError|Load failed|timed out|network/i.test(message),
		say: `网络断了：${kept}，这次保存可能没有成功。请检查网络，等一会儿再点保存`,
	},
	{
		when: (status, message) =>
			status === 429 || /rate limit|too many requests|retry later/i.test(message),
		say: `保存得太频繁，服务器请您稍等：${kept}，请过一分钟再点保存`,
	},
	{
		when: (status, message) => status === 413 || /too large|exceeds|entity too/i.test(message),
		say: `文件太大：${kept}。请把图片或附件换小一些（单个不超过 10 MB）再保存`,
	},
	{
		when: (status, message) =>
			status === 409 ||
			/has changed since|already exists|does not match|fast forward/i.test(message),
		say: `别人刚改过这篇内容：${kept}，这次没有保存。请先复制您的文字，重新打开这篇再改`,
	},
	{
		when: (status, message) =>
			status === 403 || /not allowed to push|protected branch|403 Forbidden/i.test(message),
		say: `没有保存：您的账号不能直接写入正式分支。${kept}，请联系信息员检查“受保护分支”里谁能推送`,
	},
	{
		when: (status) => status === 404,
		say: `服务器上找不到这份内容，可能已被删除或改名：${kept}，请先复制下来，再回到列表查看`,
	},
	{
		when: (status) => status === 422 || status === 400,
		say: `服务器没有接受这次保存：${kept}。请再试一次；仍不行，请把这句话和下面的原文发给信息员`,
	},
	{
		when: (status) => (status ?? 0) >= 500,
		say: `代码托管平台出了故障：${kept}，请过几分钟再点保存；一直不行请联系信息员`,
	},
];

/** An error of a backend → one Chinese sentence; a refusal's own message, and Chinese ones, are kept. */
export function chineseOf(error: unknown): string {
	const refusal = refusalOf(error);
	if (refusal) return refusal.message;
	const { status, message } = partsOf(error);
	if (/^[“”\p{Script=Han}]/u.test(message)) return message;
	const found = cases.find(({ when }) => when(status, message));
	const detail = message ? `（原文：${message.replace(/\s+/g, ' ').slice(0, 120)}）` : '';
	if (!found) return `没有做成：${kept}。请再试一次；仍不行，请联系信息员${detail}`;
	return (status === 422 || status === 400) && found === cases.at(-2)
		? found.say + detail
		: found.say;
}

/** Why a list was not read to its end. @param status of the answer; undefined: none came */
export function listSentence(status: unknown): string {
	return status === 401
		? '登录已过期：请点右上角的“退出”，重新登录后再看列表'
		: '列表没有读完整，先不显示：请检查网络，过一会儿刷新这一页';
}

/** Whether the writer has to sign in again. */
export function isSignedOut(error: unknown): boolean {
	return chineseOf(error).startsWith('登录已过期');
}

function partsOf(error: unknown): { status: number | undefined; message: string } {
	if (typeof error === 'string') return { status: undefined, message: withoutPrefix(error) };
	if (typeof error !== 'object' || error === null) return { status: undefined, message: '' };
	const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
	const message = 'message' in error ? String(error.message) : '';
	return { status, message: withoutPrefix(message) };
}

/** Decap writes “API_ERROR: …” and “Error: …” before messages it passes on as text. */
function withoutPrefix(message: string): string {
	return message.replace(/^((API_ERROR|TypeError|Error): )+/, '');
}
