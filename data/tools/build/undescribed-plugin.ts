import type { Plugin } from 'vite';

/** A node of the syntax tree of a module, as far as this file asks. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Leaves the descriptions of fields out of the built app: they are for the JSON Schema and for who reads
 * the format, and would be a hundredth of all that a first visit loads.
 */
export function undescribedPlugin(): Plugin {
  return {
    name: 'two-triangles-undescribed',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/dataset\/[\w-]+\.ts$/.test(id) || !code.includes('described(')) return null;
      const texts = descriptionsIn(this.parse(code)).toSorted((a, b) => b.start - a.start);
      return {
        code: texts.reduce(
          (text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`,
          code,
        ),
        map: null,
      };
    },
  };
}

/** The second arguments of all calls of `described`. */
function descriptionsIn(node: unknown): readonly Node[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(descriptionsIn);
  if (!isCall(node) || node.callee.name !== 'described') return inner;
  const [, description] = node.arguments;
  return description === undefined ? inner : [...inner, description];
}

interface Call {
  readonly callee: { readonly name?: string };
  readonly arguments: readonly Node[];
}

function isCall(node: object): node is Call {
  return 'type' in node && node.type === 'CallExpression';
}
