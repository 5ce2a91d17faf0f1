/** What is wrong with a token before anybody is asked, for people; null: nothing. */
export function tokenMistake(token: string): string | null {
  if (/[\r\n]/.test(token))
    return 'DISCORD_TOKEN has a line break in it, perhaps from a file with Windows line endings. Write it without one.';
  if (/\s/.test(token))
    return 'DISCORD_TOKEN has a space in it. Copy it again from the Developer Portal, without spaces.';
  if (/^bot\b/i.test(token)) return 'DISCORD_TOKEN begins with “Bot”. Write the token alone.';
  return null;
}
