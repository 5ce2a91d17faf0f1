import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgres } from '../../../src/store/postgres/open.ts';
import { type Cluster, HAS_POSTGRES, openCluster } from '../../support/postgres.ts';
import { storeContract } from '../contract.ts';

describe.skipIf(!HAS_POSTGRES)('PostgreSQL', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await openCluster();
  });
  afterAll(() => cluster?.stop());

  storeContract(async () => {
    const url = await cluster.database();
    const { guarded: _, ...store } = await openPostgres(url);
    return {
      store,
      async reopen() {
        await store.close();
        return openPostgres(url);
      },
    };
  });
});
