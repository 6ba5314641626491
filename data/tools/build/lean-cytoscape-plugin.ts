import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** How its makers pack it, and how they write it. */
const PACKED = /cytoscape\.esm\.min\.mjs$/;

/** Layouts that nobody asks for: the app says itself where actors stand, and Cytoscape begins with a grid. */
const LAYOUTS = ['BreadthFirst', 'Circle', 'Concentric', 'Cose', 'Random'];

/** What is taken out, or made a variable that nothing reads, so that the build leaves out all that it alone needs. */
const CUTS: readonly (readonly [what: string, found: RegExp, instead: string])[] = [
  [
    'algorithms on graphs',
    /^\[(?:[\w$]+, )+[\w$]+\]\.forEach\(function \(props\) \{\n {2}extend\(elesfn\$j, props\);\n\}\);$/m,
    '',
  ],
  ['the wish to draw by WebGL', /\boptions\.webgl\b/, 'false'],
  ['drawing by WebGL', /^[\w$]+\.initWebgl = (?=function)/m, 'var unusedWebgl = '],
  ...LAYOUTS.flatMap(
    (name) =>
      [
        [
          `the layout ${name}`,
          new RegExp(`\\{\\s*name: '\\w+',\\s*impl: ${name}Layout\\s*\\}(?:, )?`),
          '',
        ],
        [
          `what the layout ${name} does`,
          new RegExp(`^${name}Layout\\.prototype\\.(\\w+) = `, 'm'),
          `var unused${name}$1 = `,
        ],
      ] as const,
  ),
];

/**
 * Leaves out of the built app what it never asks Cytoscape for, a sixth of it: layouts, algorithms on graphs, and drawing
 * by WebGL. Fails where one of these is not found, as it may be in another version.
 */
export function leanCytoscapePlugin(): Plugin {
  return {
    name: 'two-triangles-lean-cytoscape',
    apply: 'build',
    async load(id) {
      if (!PACKED.test(id)) return null;
      let code = await readFile(id.replace(PACKED, 'cytoscape.esm.mjs'), 'utf8');
      for (const [what, found, instead] of CUTS) {
        const every = new RegExp(found.source, `${found.flags}g`);
        if (!every.test(code)) this.error(`Of Cytoscape, ${what} was not found to be left out.`);
        code = code.replace(every, instead);
      }
      return { code, map: null };
    },
  };
}
