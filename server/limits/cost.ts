import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Members expected of a list that has no `first`. */
const listLength = 5;

type Variables = Readonly<Record<string, unknown>>;

/** How many nodes a field's answer may hold: its `first`, as given or by default; else one, or a list's guess. */
function lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number {
  const first = field.args.find(({ name }) => name === 'first');
  if (!first) return isListType(getNullableType(field.type)) ? listLength : 1;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value =
    given?.kind === Kind.INT
      ? Number(given.value)
      : given?.kind === Kind.VARIABLE
        ? (variables[given.name.value] ?? first.defaultValue)
        : first.defaultValue;
  return typeof value === 'number' && value > 0 ? value : 1;
}

/**
 * How many fields an operation's answer may hold: every field counts one, and what stands below a list counts
 * once for each of the nodes its `first` allows. Inside a connection, `edges` are the nodes that the
 * connection counted already. Of fragments on different types one node meets one: the dearest counts.
 * `variables` as they come with the request, defaults filled in.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, number>();

  function selection(set: SelectionSetNode, type: GraphQLCompositeType, paged: boolean): number {
    let always = 0;
    const only = new Map<string, number>();
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        always += one(node, type, paged);
        continue;
      }
      const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
      const on = isSpread ? fragments.get(node.name.value)?.typeCondition : node.typeCondition;
      const name = on?.name.value;
      const cost = isSpread ? spread(node.name.value, paged) : within(node.selectionSet, name, type, paged);
      if (name === undefined || name === type.name || !isObjectType(schema.getType(name))) always += cost;
      else only.set(name, (only.get(name) ?? 0) + cost);
    }
    return always + Math.max(0, ...only.values());
  }

  function within(
    set: SelectionSetNode,
    name: string | undefined,
    type: GraphQLCompositeType,
    paged: boolean,
  ) {
    const narrowed = name === undefined ? type : schema.getType(name);
    return isCompositeType(narrowed) ? selection(set, narrowed, paged) : 0;
  }

  function spread(name: string, paged: boolean): number {
    const key = `${name} ${paged}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    measured.set(key, 0);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && isCompositeType(type) ? selection(fragment.selectionSet, type, paged) : 0;
    measured.set(key, cost);
    return cost;
  }

  function one(node: FieldNode, type: GraphQLCompositeType, paged: boolean): number {
    if (!(isObjectType(type) || isInterfaceType(type))) return 1;
    const field = type.getFields()[node.name.value];
    // Introspection has its own bound, and costs no statement.
    if (!field || !node.selectionSet) return 1;
    const below = getNamedType(field.type);
    if (!isCompositeType(below)) return 1;
    const hasFirst = field.args.some(({ name }) => name === 'first');
    const length = paged && !hasFirst ? 1 : lengthOf(field, node, variables);
    return 1 + length * selection(node.selectionSet, below, hasFirst);
  }

  const root = schema.getRootType(operation.operation);
  return root ? selection(operation.selectionSet, root, false) : 0;
}
