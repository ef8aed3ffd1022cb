/** Of names the browser knows none: a draft's lines may break elsewhere than the page's. */
export const communityNames: readonly string[] = [];
