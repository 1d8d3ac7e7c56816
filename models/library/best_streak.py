def app(ui):
    ui.title("Throws")
    s = ui.state
    row, best = s.get("row", 0), s.get("best", 0)
    hits, throws = s.get("hits", 0), s.get("throws", 0)
    ui.text(f"In a row: {row}", size=32)
    ui.text(f"Best: {best}", size=24)
    ui.text(f"Hits: {hits / max(1, throws) * 100:.0f}%", size=24)
    with ui.row():
        if ui.button("Hit"):
            s.row, s.best = row + 1, max(best, row + 1)
            s.hits, s.throws = hits + 1, throws + 1
        if ui.button("Miss"):
            s.row, s.throws = 0, throws + 1
        if ui.button("Reset"):
            s.row, s.best, s.hits, s.throws = 0, 0, 0, 0
