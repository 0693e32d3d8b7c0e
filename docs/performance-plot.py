#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws docs/performance.svg from docs/performance.json and puts the table of figures into docs/performance.md.

    tests/bench/run --json docs/performance.json && python3 docs/performance-plot.py
"""
import json
import math
from pathlib import Path

docs = Path(__file__).resolve().parent
rows = json.loads((docs / "performance.json").read_text())
figures = {(row["name"], row["size"]): row for row in rows}

# The aims: how many times faster at which size, or which share of the other at most.
FASTER = {
    "sort-number": {100_000: 20, 1_000_000: 30},
    "sort-time": {100_000: 20, 1_000_000: 30},
    "sort-name": {100_000: 10, 1_000_000: 20},
    "sort-name-again": {100_000: 30, 1_000_000: 30},
    "filter-set": {100_000: 10, 1_000_000: 30},
    "filter-narrow": {100_000: 10, 1_000_000: 30},
    "filter-clear": {100_000: 10, 1_000_000: 30},
    "sort-number-ten": {1_000_000: 30},
    "sort-name-ten": {1_000_000: 20},
    "filter-set-ten": {1_000_000: 30},
    "filter-gateway": {1_000_000: 30},
}
SHARE = {"load-hold": 1.0, "load": 1.2, "load-ten": 1.3, "first-of-ten": 1.25, "load-counted": 3.0,
         "sort-counting": 1.0, "hold-counting": 1.0, "decode": 1.0, "csv": 2.0, "memory": 1.0, "start-window": 2.0,
         "start-rows": 4.0, "start-kept": 1.5, "start-hostile": 1.1, "history-size-daily": 1.0, "history-size-all": 1.0,
         "history-series": 1.0, "history-fastest": 1.0, "history-record": 1.0, "history-snapshot": 3.0}
ORDER = [*FASTER, *SHARE]


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:,.1f}" if value >= 10 else f"{value:.2f}"


def table():
    lines = ["| name | size | ours | the other | result | aim | |", "|---|--:|--:|--:|--:|--:|---|"]
    for row in sorted(rows, key=lambda row: (ORDER.index(row["name"]), row["size"])):
        name, size, ours, other, unit = (row[key] for key in ("name", "size", "ours", "other", "unit"))
        if name in FASTER:
            result, aim = other / ours, FASTER[name].get(size)
            told, wanted, met = f"{number(result)}×", aim and f"{aim}×", aim and result >= aim
        else:
            result, aim = ours / other, SHARE[name]
            told, wanted, met = f"{result:.2f}", f"≤ {aim:g}", result <= aim
        verdict = "" if aim is None else "met" if met else "**missed**"
        lines.append(f"| `{name}` | {size:,} | {number(ours)} {unit} | {number(other)} {unit} | {told} | {wanted or ''} | {verdict} |")
    return "\n".join(lines)


def fill_table():
    page = docs / "performance.md"
    begin, end = "<!-- figures: docs/performance-plot.py -->", "<!-- end of figures -->"
    text = page.read_text()
    before, rest = text.split(begin)
    _, after = rest.split(end)
    page.write_text(f"{before}{begin}\n{table()}\n{end}{after}")


PANELS = [("sort-number", "order by a number"), ("sort-name", "order by name"), ("filter-set", "filter by a word"),
          ("filter-clear", "clear the filter")]
WIDTH, HEIGHT, LEFT, TOP, GAP = 300, 190, 62, 40, 92


def panel(name, title, x, y):
    sizes = sorted(size for known, size in figures if known == name)
    values = [figures[name, size][side] for size in sizes for side in ("ours", "other")]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))

    def across(size):
        first, last = math.log10(sizes[0]), math.log10(sizes[-1])
        return x + (WIDTH * (math.log10(size) - first) / (last - first) if last > first else WIDTH / 2)

    def up(value):
        return y + HEIGHT - HEIGHT * (math.log10(value) - low) / max(1, high - low)

    out = [f'<text class="title" x="{x}" y="{y - 12}">{title} ({name})</text>']
    for power in range(low, high + 1):
        at = up(10 ** power)
        label = f"{10 ** power:g} ms" if power < 3 else f"{10 ** (power - 3):g} s"
        out.append(f'<line class="grid" x1="{x}" y1="{at:.1f}" x2="{x + WIDTH}" y2="{at:.1f}"/>')
        out.append(f'<text x="{x - 6}" y="{at + 4:.1f}" text-anchor="end">{label}</text>')
    if low <= math.log10(16) <= high:
        at = up(16)
        out.append(f'<line class="frame" x1="{x}" y1="{at:.1f}" x2="{x + WIDTH}" y2="{at:.1f}"/>')
    for size in sizes:
        label = f"{size // 1_000_000}m" if size >= 1_000_000 else f"{size // 1_000}k"
        out.append(f'<text x="{across(size):.1f}" y="{y + HEIGHT + 18}" text-anchor="middle">{label}</text>')
    for side in ("other", "ours"):
        points = [(across(size), up(figures[name, size][side])) for size in sizes]
        path = " ".join(f"{px:.1f},{py:.1f}" for px, py in points)
        out.append(f'<polyline class="{side}" points="{path}"/>')
        for px, py in points:
            mark = (f'<circle class="{side}" cx="{px:.1f}" cy="{py:.1f}" r="3.5"/>' if side == "ours" else
                    f'<rect class="{side}" x="{px - 3.5:.1f}" y="{py - 3.5:.1f}" width="7" height="7"/>')
            out.append(mark)
    if low <= math.log10(16) <= high:  # last, so that its letters stand on the lines and not under them
        out.append(f'<text class="halo" x="{x + 4}" y="{up(16) - 4:.1f}">a frame, 16 ms</text>')
    return out


def draw():
    width = 2 * (LEFT + WIDTH) + 60
    height = TOP + 2 * (HEIGHT + GAP)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
           "<title>Time from 1,000 to 1,000,000 tokens, TokenDeck and QSortFilterProxyModel</title>",
           "<style>",
           "svg { background: #ffffff; font: 12px sans-serif }",
           ".halo { paint-order: stroke; stroke: #ffffff; stroke-width: 3px }",
           "text { fill: #1f232b } .title { font-weight: bold; font-size: 13px }",
           "polyline { fill: none; stroke-width: 2 } .grid, .frame { stroke: #6b7280 }",
           "polyline.ours { stroke: #1d6fd6 } circle.ours { fill: #1d6fd6 }",
           "polyline.other { stroke: #b4570a } rect.other { fill: #b4570a }",
           "@media (prefers-color-scheme: dark) { svg { background: #21242a } text { fill: #e8eaed } .halo { stroke: #21242a }",
           " .grid, .frame { stroke: #9aa2ae } polyline.ours { stroke: #7aa7ff } circle.ours { fill: #7aa7ff }",
           " polyline.other { stroke: #f0a35e } rect.other { fill: #f0a35e } }",
           ".grid { stroke-opacity: 0.25 } .frame { stroke-dasharray: 4 4 }",
           "</style>"]
    for i, (name, title) in enumerate(PANELS):
        if any(known == name for known, _ in figures):
            out += panel(name, title, LEFT + (i % 2) * (WIDTH + LEFT + 20), TOP + (i // 2) * (HEIGHT + GAP))
    y = height - 22
    out += [f'<circle class="ours" cx="{LEFT}" cy="{y - 4}" r="4"/><text x="{LEFT + 10}" y="{y}">TokenDeck</text>',
            f'<rect class="other" x="{LEFT + 96}" y="{y - 8}" width="8" height="8"/>'
            f'<text x="{LEFT + 110}" y="{y}">QSortFilterProxyModel over the same model; tokens across, time up, both logarithmic</text>',
            "</svg>"]
    (docs / "performance.svg").write_text("\n".join(out) + "\n")


fill_table()
draw()
print(table())
