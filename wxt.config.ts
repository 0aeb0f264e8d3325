import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The sites whose compose boxes are checked; also the only hosts the extension asks for. */
const SITES = ['https://x.com/*', 'https://www.facebook.com/*', 'https://www.instagram.com/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    // The oldest browsers that have all that is used here (popovers, highlights, `light-dark()`).
    build: { target: ['chrome128', 'firefox140'] },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/compose.content/bare-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    host_permissions: SITES,
    // Nothing of the extension may speak to the network, whatever a mistake or an attack makes it try.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    browser_specific_settings: {
      gecko: { id: 'second-look@second-look.example', strict_min_version: '140.0' },
    },
  },
});
