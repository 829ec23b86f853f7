/**
 * What the page of an embedded chart may do: load scripts, styles and data of its own site, and nothing else. Drawings give
 * single marks a style of their own, so that attributes may, and elements may not.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "style-src-elem 'self'",
  "style-src-attr 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Returns `embed.html`, the page that stands in the frames of other sites. */
export function embedPage(): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>指标 Zhibiao</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./embed/frame.css">
<script type="module" src="./embed/frame.js"></script>
</head>
<body>
<main><h1 class="unseen">指标 Zhibiao</h1></main>
</body>
</html>
`;
}
