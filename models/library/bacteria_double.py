def app(ui):
    ui.title("Bacteria")
    start = ui.number("At the start", 1, min=1)
    minutes = ui.number("Doubling time (minutes)", 20, min=1)
    hours = ui.slider("Hours", 0, 12, 3)
    counts = [start * 2 ** min(60 * hour / minutes, 900) for hour in range(hours + 1)]
    ui.text(f"{counts[-1]:,.0f} bacteri{'um' if counts[-1] == 1 else 'a'}", size=40, bold=True)
    ui.chart(counts, labels=list(range(hours + 1)), kind="line")
