import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useTranslation } from 'react-i18next';
import type { CanvasEdgeFragment, CanvasNodeFragment } from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Icon } from '../marks/icon.tsx';
import { isDrawnKind, kindTerm } from '../marks/kinds.ts';
import { Mark } from '../marks/mark.tsx';
import { relationTerm } from '../marks/relations.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { DoubtTag } from './doubt-note.tsx';

interface Branch {
  edge: CanvasEdgeFragment;
  other: CanvasNodeFragment;
}

/** The canvas' twin: the same nodes, each with its edges, as a tree that a screen reader can walk. */
export function CanvasTree({ shown }: { shown: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { workspace, dispatch } = useWorkspace();
  const { graph } = workspace.history.present;
  const [open, setOpen] = useState<Iterable<string | number>>([]);
  const branches = (id: string): Branch[] =>
    Object.values(graph.edges).flatMap((edge) => {
      const other = graph.nodes[edge.source === id ? edge.target : edge.source];
      return (edge.source === id || edge.target === id) && other !== undefined ? [{ edge, other }] : [];
    });
  const choose = (key: string | number) => {
    const [element, id] = splitKey(String(key));
    dispatch({ type: 'select', selection: { element, id } });
  };
  const selected = workspace.selection;
  const keyOf = (element: string, id: string) =>
    element === 'edge' ? edgeKey(id, graph.edges[id]?.source ?? '') : `${element}:${id}`;
  return (
    <div className={shown ? 'tree float' : 'tree sr'}>
      <Tree
        aria-label={t('tree.title', {
          nodes: Object.keys(graph.nodes).length,
          edges: Object.keys(graph.edges).length,
        })}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected === null ? [] : [keyOf(selected.element, selected.id)]}
        expandedKeys={open}
        onExpandedChange={setOpen}
        onAction={choose}
        onSelectionChange={(keys) => {
          if (keys === 'all') return;
          const [first] = keys;
          if (first !== undefined) choose(first);
        }}
      >
        {Object.values(graph.nodes).map((node) => (
          <TreeItem
            key={node.id}
            id={`node:${node.id}`}
            textValue={`${kindTerm(node.kind, language)} ${node.caption}`}
          >
            <TreeItemContent>
              <Button slot="chevron" className="chevron">
                <Icon name="down" />
              </Button>
              {isDrawnKind(node.kind) && <Mark kind={node.kind} action={node.action} />}
              <span className="name">{node.caption}</span>
              {node.flagged && <DoubtTag />}
            </TreeItemContent>
            {branches(node.id).map(({ edge, other }) => (
              <TreeItem
                key={`${node.id}>${edge.id}`}
                id={edgeKey(edge.id, node.id)}
                textValue={`${relationTerm(edge.kind, edge.role, language)} ${other.caption}`}
              >
                <TreeItemContent>
                  <span className="muted">{relationTerm(edge.kind, edge.role, language)}</span>
                  <span className="name">{other.caption}</span>
                  {edge.flagged && <DoubtTag />}
                </TreeItemContent>
              </TreeItem>
            ))}
          </TreeItem>
        ))}
      </Tree>
    </div>
  );
}

/** An edge stands under both its ends, so its key names the end too. */
const edgeKey = (edge: string, under: string) => `edge:${edge} ${under}`;

function splitKey(key: string): ['node' | 'edge', string] {
  const id = key.slice(key.indexOf(':') + 1);
  return key.startsWith('edge:') ? ['edge', id.slice(0, id.indexOf(' '))] : ['node', id];
}
