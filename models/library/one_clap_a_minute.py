def app(ui):
    ui.title("Claps")
    s = ui.state
    pressed = ui.button("Clap")
    if pressed and ui.time >= s.get("free", 0):
        s.claps = s.get("claps", 0) + 1
        s.free = ui.time + 60
    ui.text(f"Claps: {s.get('claps', 0)}", size=40)
    if s.get("free", 0) > ui.time:
        ui.text(f"Wait {math.ceil(s.free - ui.time)} seconds")
    else:
        ui.text("You may clap")
