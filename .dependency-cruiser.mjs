// The path of a number runs one way (docs/architecture.md): each folder may import only what stands
// left of it. Pages and the like stand at the right end and may import everything.
const path = [
  'dataset',
  'measure',
  'i18n',
  'scene',
  'chart',
  'explore',
  'story',
  'profile',
  'consequences',
];

// A chart is made in steps: what the tables say, the words for it, where things stand, what is drawn.
// Families, which stand beside these folders, put the steps together.
const family = '[a-z-]+\\.ts$';
const chartParts = {
  facts: `words/|layout/|shapes/|(?!view)${family}`,
  words: `layout/|shapes/|(?!view)${family}`,
  layout: `words/|shapes/|(?!view)${family}`,
  shapes: `(?!view)${family}`,
};

const rightOf = (folder) => path.slice(path.indexOf(folder) + 1);
const places = [
  'files',
  'embed',
  'releases',
  'components',
  'layouts',
  'pages',
  'islands',
  'commands',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      // Pages, which are not read here, import the islands.
      from: { orphan: true, pathNot: '^src/islands/|content\\.config\\.ts$|\\.d\\.ts$' },
      to: {},
    },
    ...path.map((folder) => ({
      name: `${folder}-imports-only-leftwards`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${[...rightOf(folder), ...places, 'content'].join('|')})/` },
    })),
    ...Object.entries(chartParts).map(([part, mayNotImport]) => ({
      name: `chart-${part}-know-no-later-step`,
      severity: 'error',
      from: { path: `^src/chart/${part}/` },
      to: { path: `^src/chart/(${mayNotImport})` },
    })),
    {
      name: 'content-imports-only-shapes',
      comment: 'Content names things; what they do is the engine’s affair.',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/', pathNot: '^src/content/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-code-is-pure',
      comment: 'Islands run in the browser: no Node, no build-time packages.',
      severity: 'error',
      from: { path: '^src/islands/' },
      to: { path: '^src/(commands|components|layouts|pages|content)/|^node:', pathNot: '^$' },
    },
    {
      name: 'no-test-in-source',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'nothing-undeclared',
      severity: 'error',
      from: { path: '^src/' },
      // Types leave no trace in what runs; astro:content is made by the build.
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^astro:|@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
