/** The machine's clock jumps while a message waits to be sent again. Nothing waits for it. */
import { firstWrong, type Scene } from './scenes.ts';

const HOUR = 3_600_000;
/** Whatever the machine is busy with, a jump of an hour must not be waited for. */
const MOST_SECONDS = 600;

function jump(fault: string, by: number): Scene {
  return {
    fault,
    async run(stage) {
      const { referee, bot } = stage;
      const trouble = stage.disturb(async ({ method, path }, next) =>
        method === 'POST' && path.endsWith('/messages') ? { status: 503, body: { message: 'down', code: 0 } } : next(),
      );
      const before = stage.publish();
      const wasTried = await stage.until(() => trouble() > 0);
      referee.clock.ahead += by;
      bot.order({ ahead: referee.clock.ahead });
      stage.mend();
      const after = stage.publish();
      const time = await referee.arrived([...before.ids, ...after.ids]);
      return firstWrong(
        [wasTried, 'nothing was tried before the jump'],
        [time !== null && time <= MOST_SECONDS, `it took ${time?.toFixed(0)} s, more than ${MOST_SECONDS} s`],
      );
    },
  };
}

export const CLOCK: readonly Scene[] = [
  jump('clock one hour back', -HOUR),
  jump('clock one hour on', HOUR),
  jump('clock eight hours on', 8 * HOUR),
  jump('clock eight hours back', -8 * HOUR),
];
