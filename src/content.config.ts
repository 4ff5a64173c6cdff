/** The collections of texts. A story's id is `<language>/<slug>`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Where the subject's texts stand; see docs/architecture.md. */
const content = process.env.CONTENT_DIR ?? './src/content';

export const collections = {
  stories: defineCollection({
    loader: glob({ base: `${content}/stories`, pattern: '*/*.mdx' }),
    schema: z.object({
      title: z.string(),
      description: z.string(),
      /** Its place among the stories; 1 is the lead. */
      order: z.number().int().positive(),
    }),
  }),
  methods: defineCollection({
    loader: glob({ base: `${content}/methods`, pattern: '*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
