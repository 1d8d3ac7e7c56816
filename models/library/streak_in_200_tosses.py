import itertools


def app(ui):
    ui.title("Streaks")
    s = ui.state
    if ui.button("Toss 200 times") or "tosses" not in s:
        s.tosses = "".join(random.choices("HT", k=200))
    runs = ["".join(group) for side, group in itertools.groupby(s.tosses)]
    longest = max(runs, key=len)
    s.record = max(s.get("record", 0), len(longest))
    ui.text(f"Longest streak: {len(longest)} {'heads' if longest[0] == 'H' else 'tails'}", size=36, bold=True)
    ui.text(longest, size=24, color="good")
    ui.text(f"Longest ever: {s.record}")
    for start in range(0, 200, 50):
        ui.text(s.tosses[start:start + 50], mono=True, color="muted")
