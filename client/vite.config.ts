import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the page is developed apart from it. */
const api = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  // The editor's workers are asked for by `?worker`, which only Vite's own pass over a file understands.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: { '/graphql': api, '/questions.json': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    // The explorer, and the API's editor, which nobody who only explores has to load.
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'].map((page) => join(import.meta.dirname, page)),
    },
  },
});
