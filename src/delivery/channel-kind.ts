/**
 * What a channel holds. `forum`: each message in it is a post, with messages of its own; updates go there. `announcement`:
 * messages can be published to other servers. `direct`: the direct messages with one person.
 */
export type ChannelKind = 'text' | 'announcement' | 'forum' | 'thread' | 'direct';
