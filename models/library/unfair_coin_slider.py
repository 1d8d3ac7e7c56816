def app(ui):
    ui.title("Unfair coin")
    s = ui.state
    percent = ui.slider("Chance of heads in percent", 0, 100, 70)
    tosses, heads = s.get("tosses", 0), s.get("heads", 0)
    with ui.row():
        if ui.button("Toss"):
            s.last = "HEADS" if random.random() * 100 < percent else "TAILS"
            s.tosses = tosses = tosses + 1
            s.heads = heads = heads + (s.last == "HEADS")
        if ui.button("Reset"):
            s.tosses = s.heads = tosses = heads = 0
    if tosses:
        ui.text(s.last, size=56, bold=True)
        ui.text(f"{heads} of {tosses} were heads, {100 * heads / tosses:.0f} %", size=20)
    else:
        ui.text("Not tossed yet", size=28)
