/** @neo4j/graphql over the same graph, served as the API is: Apollo Server, Express, one POST. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import type { Target } from '../../graph/neo4j/driver.ts';

/** The part of the graph that the questions ask about. */
const typeDefs = `
  type Official @node {
    id: ID! name: String! pinyin: String! pinyinKey: String! tasksLed: Int! jurisdiction: String!
    appointments: [Appointment!]! @relationship(type: "APPOINTEE", direction: IN)
    leads: [Task!]! @relationship(type: "LEADS", direction: OUT)
  }
  type Unit @node { id: ID! name: String! pinyinKey: String! tasksLed: Int! }
  type Post @node {
    id: ID! name: String! unitName: String
    holders: [Official!]! @relationship(type: "HELD", direction: IN, properties: "Held")
  }
  type Held @relationshipProperties {
    startEarliest: String startLatest: String endEarliest: String endLatest: String
  }
  type Gazette @node { id: ID! key: String! title: String period: String }
  type Document @node { id: ID! number: String title: String date: String
    tasks: [Task!]! @relationship(type: "OF_DOCUMENT", direction: IN)
  }
  type Appointment @node {
    id: ID! date: String action: String! verb: String person: String unit: String post: String line: Int!
    official: [Official!]! @relationship(type: "APPOINTEE", direction: OUT)
    toPost: [Post!]! @relationship(type: "TO_POST", direction: OUT)
    document: [Document!]! @relationship(type: "OF_DOCUMENT", direction: OUT)
    gazette: [Gazette!]! @relationship(type: "STATED_IN", direction: OUT)
  }
  type Task @node {
    id: ID! seq: String content: String! gazetteKey: String @alias(property: "gazette") line: Int!
    assignments: [TaskAssignment!]! @relationship(type: "ASSIGNMENT_OF", direction: IN)
    document: [Document!]! @relationship(type: "OF_DOCUMENT", direction: OUT)
    leaders: [Official!]! @relationship(type: "LEADS", direction: IN)
  }
  type TaskAssignment @node { id: ID! name: String! role: String! term: String }
  type Citation @node {
    id: ID! target: String! relation: String! gazetteKey: String @alias(property: "gazette") line: Int!
    document: [Document!]! @relationship(type: "OF_DOCUMENT", direction: OUT)
  }
`;

export type Peer = { url: string; close: () => Promise<void> };

export async function startPeer({ uri, user, password, database }: Target): Promise<Peer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  // Days are texts in the graph, and comparing texts has to be asked for.
  const features = { filters: { String: { LT: true, GT: true, LTE: true, GTE: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  const apollo = new ApolloServer({ schema });
  await apollo.start();
  const app = express();
  app.use(
    '/graphql',
    express.json({ limit: '64kb' }),
    expressMiddleware(apollo, { context: async () => ({ sessionConfig: { database } }) }),
  );
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: async () => {
      await apollo.stop();
      server.closeAllConnections();
      server.close();
      await driver.close();
    },
  };
}
