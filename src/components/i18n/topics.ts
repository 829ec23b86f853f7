import { topics } from "../../tables/topics.table.js";
import type { Topic } from "../../tables/topics.table.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** Tells whether a text is the id of a topic. */
export function isTopic(text: string): text is Topic {
  return text in topics;
}

/** Names a topic: 农业 · "Agriculture"; an unknown one goes by its id. */
export function topicName(id: string, lang: Lang): string {
  return isTopic(id) ? topics[id][lang] : id;
}
