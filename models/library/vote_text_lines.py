def app(ui):
    ui.title("Ballots")
    counts = {}
    for line in ui.field("Votes", lines=6).lower().splitlines():
        name = line.strip()
        if name:
            counts[name] = counts.get(name, 0) + 1
    if not counts:
        ui.text("No votes yet", color="muted")
        return
    for name in counts:
        ui.text(f"{name}: {counts[name]}")
    ui.chart(list(counts.values()), labels=list(counts), kind="bar")
    best = [name for name in counts if counts[name] == max(counts.values())]
    ui.text(f"Won: {best[0]}" if len(best) == 1 else "tie", size=24)
