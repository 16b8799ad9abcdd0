import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import policyglotHeadings from './src/policyglot/headings.mjs';

export default defineConfig({
  site: 'https://www.example.org',
  markdown: { rehypePlugins: [policyglotHeadings] },
  integrations: [
    starlight({
      title: 'A site',
      pagefind: false,
      tableOfContents: { maxHeadingLevel: 5 },
      locales: {
        root: { label: 'English', lang: 'en' },
        fr: { label: 'Français' },
        de: { label: 'Deutsch' },
        es: { label: 'Español' },
        ja: { label: '日本語' },
        ar: { label: 'العربية', dir: 'rtl' },
        'pt-br': { label: 'Português', lang: 'pt-BR' },
      },
    }),
  ],
});
