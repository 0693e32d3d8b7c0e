"""Which forecast says best when a token is empty?  simulate.py [SERIES] [--csv DIR]
Synthetic years of daily use, forecast at 8 moments of each, a week (5-9 days) and a month (26-34) ahead.
A case: what remains is exactly what will be used in the next H days; the forecast says days; error |days-H|/H.
--csv writes histories.csv (use before gaps are filled; seen=0: not sampled) and cases.csv: days it takes,
ROBUST WEEKLY's forecast and band, and known: median of 40 futures of the true process, about the best anyone can do."""
import math, os, random, statistics as st, sys
KINDS = ["steady", "weekly", "office", "sparse", "bursts", "growth", "topups", "mixed", "gaps"]
WEEK, DAYS = [1.25, 1.3, 1.25, 1.2, 1.1, 0.5, 0.4], 365
def make(kind, seed):
    """-> demand a day (DAYS + 120), draw(day, rng) = another future of the same process, random"""
    r, rich = random.Random(f"{kind}/{seed}"), kind in ("mixed", "gaps")
    level, week = 10 ** r.uniform(-1, 2), WEEK if rich or kind in ("weekly", "topups") else [1] * 7
    week, busy = [1.4] * 5 + [0, 0] if kind == "office" else week, .25 if kind == "sparse" else 1
    trend = (r.uniform(.01, .04) if kind == "growth" else r.uniform(-.02, .03) if rich else 0) / 7
    burst = .05 if kind == "bursts" else .03 if rich else 0
    shape, drift, walk, mean = 1 / (.35 if rich else .25) ** 2, .05 if rich else 0, 0, []
    for d in range(DAYS + 120):
        walk = walk * .97 + r.gauss(0, drift)
        mean.append(level * week[d % 7] * math.exp(trend * d + walk))
    def draw(d, g):
        many = g.uniform(4, 12) if g.random() < burst else 1
        return mean[d] * g.gammavariate(shape, 1 / shape) * many * (busy == 1 or g.random() < busy)
    return [draw(d, r) for d in range(DAYS + 120)], draw, r
def observe(kind, use, r):
    """What a store knows. use None = blocked (empty, waiting for a top-up); drop = fall of what remains."""
    known, drop, seen = use[:DAYS], use[:DAYS], [True] * DAYS
    if kind == "topups":
        size = balance = 30 * st.mean(use[:30]); blocked, known, drop = 0, [], []
        for d in range(DAYS):
            was, top, blocked = blocked, 0, max(0, blocked - 1)
            if was == 1 or not was and balance < .2 * size and r.random() < .3: top = size * r.uniform(.5, 1.5)
            got = 0 if blocked else min(use[d], balance + top)
            blocked = r.randint(3, 5) if not blocked and got < use[d] else blocked
            balance += top - got; drop.append(got - top); known.append(None if blocked else got)
    if kind == "gaps": seen = [d % 7 < 5 and r.random() < .7 and not 150 <= d < 171 for d in range(DAYS)]  # desktop off
    return known, drop, seen
def complete(known, seen):
    """Gaps: the sum between two looks, evenly. Blocked days: mean of the same weekday's open days nearby."""
    out, last = [], -1
    for d in range(len(known)):
        if seen[d] or d == len(known) - 1:
            part, n, last = known[last + 1:d + 1], d - last, d
            out += part if None in part else [sum(part) / n] * n
    def typical(i):
        return st.mean([out[j] for j in range(i % 7, len(out), 7) if out[j] is not None and abs(j - i) <= 56] or [0])
    return [typical(i) if u is None else u for i, u in enumerate(out)]
def hit(remaining, path):
    """Day (with fraction) on which the path's sum reaches what remains; 365 at most."""
    total = 0
    for d, u in zip(range(365), path):
        if u > 0 and total + u >= remaining: return d + (remaining - total) / u
        total += u
    return 365.
def flat(remaining, rate): return min(365., remaining / rate) if rate > 0 else 365.
def mad(v): m = st.median(v); return 1.4826 * st.median(abs(x - m) for x in v)
def theilsen(y): return st.median((y[j] - y[i]) / (j - i) for j in range(len(y)) for i in range(j))
def robust(h):
    """RECOMMENDED. -> level a day now, 7 weekday factors (the next day first), log trend a week, deseasonalised days"""
    weeks, factor = min(12, len(h) // 7), [1.] * 7
    x = h[len(h) - 7 * weeks:] if weeks else h
    if weeks >= 4:
        med = [st.median(x[w::7]) for w in range(7)]; m = st.mean(med)
        if m > 0:                               # shrunk towards 1 by the share of spread that is noise
            spread = st.variance(v / m for v in med)
            noise = st.mean((mad(x[w::7]) / m) ** 2 for w in range(7)) * 1.57 / weeks
            s = max(0, 1 - noise / spread) if spread > 0 else 0
            factor = [max(.05, 1 + s * (v / m - 1)) for v in med]
    y = [u / factor[i % 7] for i, u in enumerate(x)]
    real = [v for i, v in enumerate(y) if factor[i % 7] >= .2]; m, s, trend = st.median(real), mad(real), 0
    z = [factor[i % 7] * (min(max(v, m - 2.5 * s), m + 2.5 * s) if s else v) for i, v in enumerate(y)]   # winsorised use
    sums = [sum(z[7 * k:7 * k + 7]) for k in range(weeks)]
    if weeks >= 6 and min(sums) > 0:            # trend only if Mann-Kendall says so (5 %), damped, capped
        logs = [math.log(v) for v in sums]
        mk = sum((logs[j] > logs[i]) - (logs[j] < logs[i]) for j in range(weeks) for i in range(j))
        if abs(mk) / math.sqrt(weeks * (weeks - 1) * (2 * weeks + 5) / 18) > 1.96:
            trend = max(-.15, min(.15, .7 * theilsen(logs)))
    w = [.5 ** ((len(z) - 1 - i) / 21) for i in range(len(z))]                  # half-life three weeks
    level = sum(a * v * math.exp(trend * (len(z) - i - .5) / 7) for i, (a, v) in enumerate(zip(w, z)))
    return level / sum(a * factor[i % 7] for i, a in enumerate(w)), factor, trend, real
def forecast(h, remaining):
    level, factor, trend, _ = robust(h)
    return hit(remaining, (level * factor[d % 7] * math.exp(trend * min(d + .5, 56) / 7) for d in range(365)))
def band(h, remaining, days):
    """80 %: the same question asked 1..20 weeks ago, true days / forecast days, 10th and 90th percentile."""
    ratio = []
    for past in range(len(h) - 7, max(27, len(h) - 141), -7):
        f = forecast(h[:past], remaining); rest = h[past:]
        if sum(rest) >= remaining: ratio.append(hit(remaining, rest) / f)
        elif len(rest) > f: ratio.append(len(rest) / f)       # not yet empty, already longer than forecast
    if len(ratio) < 5: return None
    def q(p):
        v, x = sorted(ratio), min(max(p * (len(ratio) + 1) - 1, 0), len(ratio) - 1.001)
        return v[int(x)] + (v[int(x) + 1] - v[int(x)]) * (x - int(x))
    return days * min(1, q(.1)), days * max(1, q(.9))
def holtwinters(h, remaining, a=.15, b=.03, c=.1, phi=.95):
    h = h[-84:]; n, level, slope = len(h), st.mean(h[:14]) or 1e-9, 0
    season = [(h[i] + h[i + 7]) / 2 / level for i in range(7)]
    for i in range(14, n):
        k, was = i % 7, level
        level = a * h[i] / max(season[k], .05) + (1 - a) * (level + phi * slope)
        slope = b * (level - was) + (1 - b) * phi * slope; season[k] = c * h[i] / max(level, 1e-9) + (1 - c) * season[k]
    return hit(remaining, (max(0, level + slope * phi * (1 - phi ** (d + 1)) / (1 - phi)) * season[(n + d) % 7]
                           for d in range(365)))
def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdigit() else 40
    err, cover, past, alarms, cases, rows = {}, {}, {}, {}, [], []
    for kind in KINDS:
        for s in range(n):
            use, draw, r = make(kind, s); known, drop, seen = observe(kind, use, r)
            rows += [(kind, s, d, u or 0, int(u is None), int(seen[d])) for d, u in enumerate(known)]
            h = complete(known, seen)
            for d in range(91, DAYS, 5):        # alarms: robust z > 6 and > twice usual, against "twice the mean of 7 days"
                _, f, _, y = robust(h[:d]); m, sd, v = st.median(y), mad(y), h[d] / f[0]
                odd = v > max(m + 6 * sd, 2 * m) if sd else v > 2 * max(y)
                alarms.setdefault(kind, []).append((odd, h[d] > 2 * st.mean(h[d - 7:d])))
            for o in range(8):
                t = r.randint(91, DAYS - 1); h = complete(known[:t], seen[:t])
                for ahead, (lo, hi) in (("week", (5, 9)), ("month", (26, 34))):
                    H = r.uniform(lo, hi); w = int(H); R = sum(use[t:t + w]) + use[t + w] * (H - w)
                    R = R or next(u for u in use[t:] if u > 0) / 2; H = hit(R, use[t:])     # sparse: the day it is reached
                    g, cum = random.Random(o), [sum(h[-28:][:i]) for i in range(29)]
                    days = forecast(h, R); b = band(h, R, days)
                    futures = [hit(R, (draw(min(d, DAYS + 119), g) for d in range(t, t + 365))) for _ in range(40)]
                    for name, f in (("fall of remaining, 7 d", flat(R, st.mean(drop[t - 7:t]))),
                            ("mean 7 d", flat(R, st.mean(h[-7:]))), ("median 7 d (draft)", flat(R, st.median(h[-7:]))),
                            ("median 30 d (draft)", flat(R, st.median(h[-30:]))), ("mean 28 d", flat(R, st.mean(h[-28:]))),
                            ("Theil-Sen 28 d", flat(R, theilsen(cum))), ("Holt-Winters damped", holtwinters(h, R)),
                            ("ROBUST WEEKLY", days), ("(knows the process)", st.median(futures))):
                        err.setdefault((ahead, name), {}).setdefault(kind, []).append(abs(f - H) / H)
                    if b: cover.setdefault((ahead, kind), []).append((b[0] <= H <= b[1], (b[1] - b[0]) / H))
                    for k in (3, 7, 14, 28, 56):
                        past.setdefault((ahead, k), {}).setdefault(kind, []).append(abs(forecast(h[-k:], R) - H) / H)
                    cases.append((kind, s, t, ahead, R, H, days) + (b or ("", "")) + (st.median(futures),))
    def line(name, cell): print(f"{name:24}" + "".join(f"{cell(k):>14}" for k in KINDS))
    two = lambda v: f"{100 * st.median(v):.1f} / {100 * sorted(v)[int(.9 * len(v))]:.0f}"
    for ahead in ("week", "month"):
        line(f"a {ahead} ahead, % error", str); print("  median / 90th percentile")
        for (a, name), v in err.items():
            if a == ahead: line(name, lambda k: two(v[k]))
        line("80 % band: holds, %", lambda k: f"{100 * st.mean(x for x, _ in cover[ahead, k]):.0f}")
        line("  its width, % of H", lambda k: f"{100 * st.median(x for _, x in cover[ahead, k]):.0f}")
        for k in (3, 7, 14, 28, 56): line(f"robust from {k} days", lambda q: two(past[ahead, k][q]))
    line("alarms a year: z > 6", lambda k: f"{365 * st.mean(x[0] for x in alarms[k]):.1f}")
    line("  > 2 x mean of 7 days", lambda k: f"{365 * st.mean(x[1] for x in alarms[k]):.1f}")
    if "--csv" in sys.argv:
        out = sys.argv[sys.argv.index("--csv") + 1]; os.makedirs(out, exist_ok=True)
        for name, head, data in (("histories", "kind,series,day,use,blocked,seen", rows),
                                 ("cases", "kind,series,day,ahead,remaining,days,forecast,low,high,known", cases)):
            open(os.path.join(out, name + ".csv"), "w").write("\n".join([head] + [",".join(map(str, x)) for x in data]) + "\n")
main()
