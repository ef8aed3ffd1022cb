/** What stands behind the editor, as the bundle was built (`build.ts`). */

declare const __FORGE__: boolean;
declare const __BACKEND__: { site?: string };

/** Whether a forge stands behind the editor; otherwise it is the server of this machine. */
export const isForge: boolean = typeof __FORGE__ === 'boolean' && __FORGE__;

/** Address of the public site (CMS_SITE_URL), when it was given. */
export const siteAddress: string | undefined =
	typeof __BACKEND__ === 'object' ? __BACKEND__.site : undefined;
