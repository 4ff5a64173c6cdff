/** The collections of texts. A story's id is `<language>/<slug>`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  stories: defineCollection({
    loader: glob({ base: './src/content/stories', pattern: '*/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
  methods: defineCollection({
    loader: glob({ base: './src/content/methods', pattern: '*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
