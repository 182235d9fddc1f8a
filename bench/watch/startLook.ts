/** The script that watches, as it starts in a page, with the polyfill that comes with it and an extension that has nothing to say. */
import 'webextension-polyfill';
import look from '../../entrypoints/look.ts';

void look.main();
