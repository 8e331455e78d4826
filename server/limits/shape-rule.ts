import {
  type ASTNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { limits } from './limits.ts';

/** How deep and how wide a selection is, its fragments written out. */
type Shape = { depth: number; introspectionDepth: number; aliases: number; directives: number };

const empty: Shape = { depth: 0, introspectionDepth: 0, aliases: 0, directives: 0 };

const beside = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/**
 * The shape of a selection. Each fragment is measured once, so that fragments within fragments cost no more
 * than their text; one that contains itself counts as empty, and another rule refuses it.
 */
function measure(fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined) {
  const measured = new Map<string, Shape>();

  function selection(set: SelectionSetNode | undefined): Shape {
    return (set?.selections ?? []).map(one).reduce(beside, empty);
  }

  function one(node: SelectionSetNode['selections'][number]): Shape {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.INLINE_FRAGMENT) return plus(selection(node.selectionSet), { directives });
    if (node.kind === Kind.FRAGMENT_SPREAD) return plus(spread(node.name.value), { directives });
    const below = selection(node.selectionSet);
    const aliases = below.aliases + (node.alias ? 1 : 0);
    const isIntrospection = node.name.value === '__schema' || node.name.value === '__type';
    return {
      // What stands below `__schema` has a bound of its own, and counts towards no other.
      depth: isIntrospection ? 1 : below.depth + 1,
      introspectionDepth: isIntrospection ? below.depth + 1 : below.introspectionDepth,
      aliases,
      directives: below.directives + directives,
    };
  }

  function spread(name: string): Shape {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, empty);
    const fragment = fragmentOf(name);
    const shape = plus(selection(fragment?.selectionSet), { directives: fragment?.directives?.length ?? 0 });
    measured.set(name, shape);
    return shape;
  }

  return selection;
}

const plus = (shape: Shape, { directives }: Pick<Shape, 'directives'>): Shape => ({
  ...shape,
  directives: shape.directives + directives,
});

/** A refusal that names the limit and what was asked. */
const tooLarge = (what: string, limit: number, found: number, node: ASTNode): GraphQLError =>
  new GraphQLError(`The query has ${found} ${what}; at most ${limit} are answered.`, {
    nodes: [node],
    extensions: { limit, found },
  });

/** Depth, aliases and directives of every operation, as ordinary validation errors. */
export const shapeRule: ValidationRule = (context: ValidationContext) => {
  const selection = measure((name) => context.getFragment(name));
  return {
    OperationDefinition(node) {
      const shape = selection(node.selectionSet);
      const directives = shape.directives + (node.directives?.length ?? 0);
      const report = (what: string, limit: number, found: number) => {
        if (found > limit) context.reportError(tooLarge(what, limit, found, node));
      };
      report('levels', limits.depth, shape.depth);
      report('levels of introspection', limits.introspectionDepth, shape.introspectionDepth);
      report('aliases', limits.aliases, shape.aliases);
      report('directives', limits.directives, directives);
    },
  };
};
