import { decodeText, type Decoded } from "../decode.js";

/** Bytes in which a page says its encoding. */
const HEAD = 4096;
const DECLARED = /<meta\s[^<>]{0,500}?charset\s{0,9}=[\s"']{0,9}([\w:-]{2,40})/i;
const XML = /^<\?xml[^<>]{0,200}encoding=["']([\w:-]{2,40})/;

/** Decodes a page: by its mark, as asked, as it says itself, or as its bytes look; many pages name an encoding that they are not in. */
export function decodePage(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return decodeText(bytes, encoding);
  const looked = decodeText(bytes);
  const label = declaredIn(bytes);
  // text of another encoding is never UTF-8 without a fault
  const isSure = "text" in looked && (looked.encoding.startsWith("utf-16") || isUtf8(looked));
  if (isSure || label === null) return looked;
  const declared = decodeText(bytes, label);
  if ("fault" in declared) return looked;
  if ("fault" in looked) return declared.damaged * 200 > declared.text.length ? looked : declared;
  return declared.damaged > looked.damaged ? looked : declared;
}

function isUtf8({ encoding, damaged }: Extract<Decoded, { text: string }>): boolean {
  return encoding === "utf-8" && damaged === 0;
}

/** The encoding that a page declares, if it is one that bytes of ASCII can be in and that is known. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const label = DECLARED.exec(head)?.[1] ?? XML.exec(head)?.[1] ?? "";
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}
