// The typefaces as they lie in the package they come from.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export const FONTS_FOLDER = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
