import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the page is developed apart from it. */
const api = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/graphql': api, '/questions.json': api } },
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1000 },
});
