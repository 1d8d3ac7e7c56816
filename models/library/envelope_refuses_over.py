START = {"Food": 300, "Fun": 100, "Clothes": 80}


def app(ui):
    ui.title("Envelopes")
    s = ui.state
    left = s.get("left", dict(START))
    with ui.row():
        name = ui.choice("Envelope", list(START))
        amount = ui.number("Amount", 10.0, min=0)
        if ui.button("Take out"):
            s.words = "" if amount <= left[name] else f"Not enough in {name}"
            if not s.words:
                left[name] = round(left[name] - amount, 2)
    if s.get("words"):
        ui.text(s.words, color="bad")
    for name, start in START.items():
        ui.text(f"{name}: {left[name]:.2f}", size=24, bold=True)
        ui.progress(left[name] / start)
    if ui.button("New month"):
        s.left = dict(START)
        s.words = ""
