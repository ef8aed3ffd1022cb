/** How the box draws what it holds besides Decap's parts; in Decap's own list of plugins too (decap/patches/body-patches.ts). */
import { AsIs } from './AsIs.tsx';
import { asIs, rule } from './own-kinds.ts';
import { Rule } from './Rule.tsx';

export const ownPlugins = [asIs.withComponent(AsIs), rule.withComponent(Rule)];
