import { layers } from './layers.mjs';
import { noPageKeys } from './no-page-keys.mjs';
import { noSleeping } from './no-sleeping.mjs';
import { safeTemplates } from './safe-templates.mjs';

/** The rules of this house that no plugin has. */
export const house = {
  rules: {
    layers,
    'no-page-keys': noPageKeys,
    'no-sleeping': noSleeping,
    'safe-templates': safeTemplates,
  },
};
