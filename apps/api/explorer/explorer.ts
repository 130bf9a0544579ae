import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// The page of the in-browser explorer, for development only: it asks with the cookies of whoever is signed in.
const root = document.getElementById('explorer');
if (root) {
  const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'x-peerway': '1' } });
  createRoot(root).render(createElement(GraphiQL, { fetcher, shouldPersistHeaders: true }));
}
