// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

/** How the HTML report looks. */
final class HtmlStyle {
  /** The style sheet. Colours have a contrast of 4.5 to 1 or more on both backgrounds. */
  static final String CSS =
      """
      :root {
        color-scheme: light dark;
        --paper: #ffffff; --text: #1b1f24; --muted: #59636e; --line: #d1d9e0;
        --band: #f3f5f7; --link: #0b57b0; --failed: #a4161a; --mark: #ffe08a;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #14181d; --text: #e6eaee; --muted: #a3adb8; --line: #3a434d;
          --band: #1f252c; --link: #8ab8ff; --failed: #ff9d97; --mark: #6b5200;
        }
      }
      body {
        margin: 0; background: var(--paper); color: var(--text);
        font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif;
      }
      main { max-width: 90rem; margin: 0 auto; padding: 1.5rem; }
      h1 { margin: 0; font-size: 1.6rem; }
      h2 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
      h3 { margin: 0 0 0.3rem; font-size: 1rem; }
      .stamp, .unknown, .absent, .other_method, caption { color: var(--muted); }
      .stamp { margin: 0.2rem 0 0; }
      article { border-left: 3px solid var(--line); margin: 0 0 1rem; padding-left: 0.8rem; }
      dl {
        display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0;
      }
      dt { color: var(--muted); }
      dd { margin: 0; overflow-wrap: anywhere; }
      .place { font-family: ui-monospace, monospace; }
      mark { background: var(--mark); color: inherit; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; }
      caption { text-align: left; padding-bottom: 0.5rem; }
      th, td {
        border-bottom: 1px solid var(--line); padding: 0.3rem 0.8rem 0.3rem 0;
        text-align: left; vertical-align: top; font-weight: normal;
      }
      thead th { font-weight: 600; min-width: 8rem; border-bottom-width: 2px; }
      tbody th.group { background: var(--band); font-weight: 600; padding-left: 0.4rem; }
      td.failed, td.not_read, dd.failed { color: var(--failed); }
      td.known { font-variant-numeric: tabular-nums; }
      a { color: var(--link); }
      li:target { background: var(--band); }
      ol { padding-left: 2rem; }
      @media print {
        :root {
          --paper: #ffffff; --text: #000000; --muted: #444444; --line: #999999;
          --band: #eeeeee; --link: #000000; --failed: #7a0000; --mark: #dddddd;
        }
        main { max-width: none; padding: 0; }
        body { font-size: 9pt; }
        .wide { overflow: visible; }
        thead { display: table-header-group; }
        tr, article, li { break-inside: avoid; }
        a { text-decoration: none; }
      }
      figure { margin: 1rem 0; }
      figure svg { max-width: 100%; height: auto; }
      .parts { margin: 1rem 0; overflow-x: auto; }
      .parts td p { margin: 0.2rem 0; }
      """;

  private HtmlStyle() {}
}
