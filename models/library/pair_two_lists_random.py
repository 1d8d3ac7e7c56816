def app(ui):
    ui.title("Pairs")
    s = ui.state
    with ui.row():
        first = ui.field("List A", "Ann\nBen\nCleo", lines=6)
        second = ui.field("List B", "Xan\nYve\nZed", lines=6)
    if ui.button("Pair"):
        a = [line.strip() for line in first.splitlines() if line.strip()]
        b = [line.strip() for line in second.splitlines() if line.strip()]
        random.shuffle(a)
        random.shuffle(b)
        both = min(len(a), len(b))
        s.pairs = sorted(zip(a, b))
        s.rest = a[both:] + b[both:]
    if "pairs" not in s:
        ui.text("Press Pair", color="muted")
        return
    for a, b in s.pairs:
        ui.text(f"{a} – {b}", size=24)
    if s.rest:
        ui.text("Left over: " + ", ".join(s.rest), color="muted")
