/** What a host has said of reading its pages; kept, so that it is asked once a day and not at each start. */
export interface HostManners {
  /** `https://news.example` */
  readonly origin: string;
  /** robots.txt as it was read, empty where there is none; null: it could not be had, so nothing is read (RFC 9309, 2.3.1.4). */
  readonly robots: string | null;
  /** When robots.txt is asked for again, ms; 0: at once. */
  readonly robotsUntil: number;
  /** It has asked for rest until then (429, 503), ms; 0: it has not. */
  readonly restUntil: number;
}
