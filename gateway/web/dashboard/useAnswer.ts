import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'preact/hooks';
import { ask, type Told } from './ask.ts';

/** Asks when the question changes; undefined until something is known. A slower answer to an older question is dropped. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Told<Data> | undefined {
  const [told, setTold] = useState<Told<Data>>();
  const question = JSON.stringify(variables);
  useEffect(() => {
    let current = true;
    setTold(undefined);
    void ask(document, variables).then((answer) => {
      if (current) setTold(answer);
    });
    return () => {
      current = false;
    };
  }, [document, question]);
  return told;
}
