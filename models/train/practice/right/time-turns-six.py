def app(ui):
    ui.title("Turns")
    s = ui.state
    text = ui.field("Names", placeholder="Ann, Bob")
    names = [name.strip() for name in text.split(",") if name.strip()]
    turn = s.get("turn", 0)
    if s.get("until") and ui.time >= s.until:
        turn = s.turn = turn + 1
        s.until = ui.time + 6
    if s.get("until") and names:
        ui.text(f"Turn: {names[turn % len(names)]}", size=40)
        ui.text(f"{math.ceil(s.until - ui.time)} seconds")
    with ui.row():
        if ui.button("Start"):
            s.turn, s.until = 0, ui.time + 6
        if ui.button("Skip"):
            s.turn = turn + 1
            s.until = ui.time + 6
