import { PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import type { Lang } from "../charts/i18n/lang.js";
import { LOCALE } from "../charts/i18n/lang.js";

/** What a PDF says beside its drawing. */
export interface PdfExtras {
  lang: Lang;
  title: string;
  alt: string;
  /** A proof, as `writeProof` words it. */
  proof: string;
}

/** Name of the attachment that holds the proof. */
const ATTACHMENT = "zhibiao-figure.json";

/** Adds title and description to a PDF, and its proof as an attachment that is not compressed, so that it can be read where there is no reader of PDF. */
export async function dressPdf(bytes: Uint8Array, { lang, title, alt, proof }: PdfExtras): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setSubject(alt);
  pdf.setCreator("Zhibiao");
  pdf.setLanguage(LOCALE[lang]);
  attach(pdf, `${proof}\n`);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function attach(pdf: PDFDocument, text: string): void {
  const { context, catalog } = pdf;
  const file = context.stream(new TextEncoder().encode(text), {
    Type: "EmbeddedFile",
    Subtype: "application/json",
    Params: { Size: text.length },
  });
  const stream = context.register(file);
  const name = PDFString.of(ATTACHMENT);
  const entry = context.register(
    context.obj({
      Type: "Filespec",
      F: name,
      UF: PDFHexString.fromText(ATTACHMENT),
      EF: { F: stream, UF: stream },
      Desc: PDFString.of("query, rows and sentences of this figure"),
      AFRelationship: "Data",
    }),
  );
  catalog.set(PDFName.of("Names"), context.obj({ EmbeddedFiles: { Names: [name, entry] } }));
  catalog.set(PDFName.of("AF"), context.obj([entry]));
}
