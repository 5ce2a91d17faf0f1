import type { Config } from '../config/types.ts';
import { renderAlert, renderGathered, renderNotice, renderPlain } from '../discord/target/render.ts';
import { viewAlert, viewGathered } from '../news/alert/view.ts';
import type { Publishers } from '../news/publishers.ts';
import type { DeliverContext } from '../pipeline/delivery-step.ts';

interface Names {
  readonly config: Pick<Config, 'watches'>;
  readonly publishers: Publishers;
}

/** What each kind of Message looks like, by the watches and publishers of one configuration. */
export function renderer({ config: { watches }, publishers }: Names): DeliverContext['render'] {
  return (message, files, first) => {
    if (message.kind === 'notice') return renderNotice(message.watch, message.id);
    if (message.kind === 'alert' && files[0]) {
      const view = viewAlert(files[0], message.channel, watches, publishers);
      return message.plain ? renderPlain(view, message.id) : renderAlert(view, message.id, first);
    }
    const view = viewGathered(files, message, watches);
    return message.plain ? renderPlain(view, message.id) : renderGathered(view, message.id);
  };
}
