def app(ui):
    ui.title("Weather shares")
    s = ui.state
    counts = s.get("counts", {"Sun": 0, "Rain": 0, "Fog": 0})
    with ui.row():
        for kind in counts:
            if ui.button(kind):
                counts[kind] += 1
                s.last = kind
        if ui.button("Undo") and s.get("last"):
            counts[s.last] -= 1
            s.last = None
    total = sum(counts.values())
    for kind, count in counts.items():
        ui.text(f"{kind}: {count}" + (f" ({100 * count / total:.0f} %)" if total else ""), size=20)
    if total:
        ui.chart(list(counts.values()), kind="pie", labels=list(counts))
