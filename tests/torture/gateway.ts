/** What Discord's gateway does now and then. Alerts never wait for it, and it comes back. */
import type { RestAnswer } from '../../src/local/answers.ts';
import { firstWrong, type Scene, type Stage } from './scenes.ts';

const unauthorized: RestAnswer = { status: 401, body: { message: '401: Unauthorized', code: 0 } };

function scene(fault: string, act: (stage: Stage) => void, comesBack: 'identified' | 'resumed'): Scene {
  return {
    fault,
    async run(stage) {
      const { counts } = stage.referee.discord.gateway;
      await stage.until(() => counts.identified > 0);
      const before = counts[comesBack];
      act(stage);
      stage.publish();
      return firstWrong([await stage.until(() => counts[comesBack] > before), 'the gateway did not come back']);
    },
  };
}

export const GATEWAY: readonly Scene[] = [
  scene('gateway cut', ({ referee }) => referee.discord.gateway.cut(), 'resumed'),
  scene('gateway asks to reconnect', ({ referee }) => referee.discord.gateway.reconnect(), 'resumed'),
  scene('invalid session', ({ referee }) => referee.discord.gateway.invalidate(), 'identified'),
  {
    fault: 'token revoked for a while',
    async run(stage) {
      const { gateway } = stage.referee.discord;
      const before = gateway.counts.identified;
      const refused = stage.disturb(async () => unauthorized);
      gateway.cut(4004);
      stage.publish();
      const wasTried = await stage.until(() => refused() > 0);
      stage.mend();
      const isBack = await stage.until(() => gateway.counts.identified > before);
      return firstWrong([wasTried, 'nothing was tried'], [isBack, 'the gateway did not come back']);
    },
  },
  {
    fault: 'no identify left today',
    async run(stage) {
      const { gateway } = stage.referee.discord;
      await stage.stop();
      const before = gateway.counts.identified;
      stage.referee.plan = async ({ path }, next) => (path === '/gateway/bot' ? without(await next()) : next());
      stage.start();
      const { ids } = stage.publish();
      const time = await stage.referee.arrived(ids);
      const kept = gateway.counts.identified === before;
      stage.mend();
      const isBack = await stage.until(() => gateway.counts.identified > before);
      return firstWrong(
        [time !== null, 'alerts waited for the gateway'],
        [kept, 'it identified all the same'],
        [isBack, 'it did not connect afterwards'],
      );
    },
  },
];

/** The gateway's address, with no session left (Discord's docs, Session Start Limit Object). */
function without(answer: RestAnswer): RestAnswer {
  const limit = { total: 1_000, remaining: 0, reset_after: 20_000, max_concurrency: 1 };
  return { ...answer, body: { ...(answer.body as object), session_start_limit: limit } };
}
