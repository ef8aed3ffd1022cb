/** The script of the measured page: the site's own search, for the measuring program to ask. */
import { search } from '../../../src/search/engine/engine.ts';

Object.assign(globalThis, { searchOfSite: search });
