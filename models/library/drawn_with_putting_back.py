def app(ui):
    ui.title("Draw and put back")
    s = ui.state
    text = ui.field("Things", "Red, Green, Blue")
    things = [part.strip() for part in text.split(",") if part.strip()]
    drawn = s.get("drawn", [])
    with ui.row():
        if ui.button("Draw") and things:
            drawn.append(random.choice(things))
        if ui.button("Reset"):
            drawn.clear()
    if drawn:
        ui.text(drawn[-1], size=48, bold=True)
    ui.text(f"Drawn {len(drawn)} {'time' if len(drawn) == 1 else 'times'}")
    ui.table([[thing, drawn.count(thing)] for thing in things], header=["Thing", "Times"])
    ui.chart([drawn.count(thing) for thing in things], kind="bar", labels=things)
