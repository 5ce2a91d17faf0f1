import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/news/feed/parse.ts';

async function pictureOf(fields: string): Promise<string | null> {
  const document = `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Mill burns</title>${fields}</item></channel></rss>`;
  const url = 'https://bell.example/feed.xml';
  const parsed = await parseFeed(new TextEncoder().encode(document), { contentType: null, url });
  return parsed.kind === 'feed' ? parsed.feed.items[0]!.image : parsed.reason;
}

const text = (html: string) => `<description><![CDATA[${html}<p>The mill of Oston burned down.</p>]]></description>`;
const MILL = 'https://pictures.example/mill.jpg';

describe('a thumbnail', () => {
  it.each([
    ['an avatar of the author', '<media:thumbnail url="https://secure.gravatar.com/avatar/0ab1?s=96"/>'],
    ['an avatar of a commenter', text('<img src="https://bell.example/avatars/ana.png" width="96" height="96">')],
    ['an emoji', text('<img src="https://s.w.org/images/core/emoji/15/72x72/1f525.png" alt="🔥">')],
    ['a picture of the class for emoji', text('<img class="wp-smiley" src="https://bell.example/smile.png">')],
    ['a pixel that counts readers', text('<img src="https://count.example/hit?id=7" width="1" height="1">')],
    ['a pixel by its name', text('<img src="https://count.example/pixel.gif?article=7">')],
    ['a narrow spacer', text('<img src="https://bell.example/line.png" width="600" height="2">')],
    ['a button to share', text('<img src="https://bell.example/icons/facebook.png">')],
    ['a picture in the address itself', text('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')],
    ['a small stated picture', '<media:thumbnail url="https://bell.example/tiny.jpg" width="32" height="32"/>'],
  ])('is not %s; the picture behind it is', async (_, junk) => {
    expect(await pictureOf(junk)).toBeNull();
    expect(await pictureOf(`${junk}<content:encoded>&lt;img src="${MILL}"&gt; Smoke rose.</content:encoded>`)).toBe(
      MILL,
    );
  });

  it.each([
    [
      'of a group',
      '<media:group><media:content url="https://b.example/150.jpg" medium="image" width="150"/><media:content url="https://b.example/960.jpg" medium="image" width="960"/><media:content url="https://b.example/320.jpg" medium="image" width="320"/></media:group>',
    ],
    [
      'of several thumbnails',
      '<media:thumbnail url="https://b.example/150.jpg" width="150" height="84"/><media:thumbnail url="https://b.example/960.jpg" width="960" height="540"/>',
    ],
    [
      'of a thumbnail and its picture',
      '<media:content url="https://b.example/960.jpg" type="image/jpeg" width="960"><media:thumbnail url="https://b.example/150.jpg" width="150"/></media:content>',
    ],
  ])('is the widest %s', async (_, fields) => {
    expect(await pictureOf(fields)).toBe('https://b.example/960.jpg');
  });

  it('is not so wide that it loads for long, where there is another', async () => {
    const wide = '<media:thumbnail url="https://b.example/6000.jpg" width="6000"/>';
    const usual =
      '<media:thumbnail url="https://b.example/1200.jpg" width="1200"/><media:thumbnail url="https://b.example/90.jpg" width="90"/>';
    expect(await pictureOf(wide + usual)).toBe('https://b.example/1200.jpg');
  });

  it('is taken from a picture that loads late', async () => {
    const lazy = `<img src="data:image/gif;base64,R0lGODlhAQAB" data-src="${MILL}">`;
    expect(await pictureOf(text(lazy))).toBe(MILL);
  });
});
