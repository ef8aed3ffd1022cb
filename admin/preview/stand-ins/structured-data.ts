/** What a page is to machines: none reads the preview. */
import type * as ofEntries from '../../../src/kinds/entry/structured-data.ts';
import type * as ofPages from '../../../src/lib/structured-data.ts';

export const structuredDataOf: typeof ofEntries.structuredDataOf = () => ({});
export const organisation: () => Partial<ReturnType<typeof ofPages.organisation>> = () => ({});
export const breadcrumbList: () => Partial<ReturnType<typeof ofPages.breadcrumbList>> = () => ({});
export const offersOf = () => [];
