import random


def app(ui):
    ui.title("Coin")
    s = ui.state
    counts = s.get("counts", {"Heads": 0, "Tails": 0})
    if ui.button("Flip"):
        s.last = random.choice(["Heads", "Tails"])
        counts[s.last] += 1
        s.row = s.get("row", 0) + 1 if s.last == "Heads" else 0
    ui.text(s.get("last", "Flip the coin"), size=56, align="center")
    ui.chart(list(counts.values()), labels=list(counts), kind="bar")
    ui.text(f"{sum(counts.values())} flips: {counts['Heads']} heads, {counts['Tails']} tails")
    ui.text(f"Heads in a row: {s.get('row', 0)}")
    if ui.button("Reset"):
        s.row = 0
        s.counts, s.last = {"Heads": 0, "Tails": 0}, "Flip the coin"
