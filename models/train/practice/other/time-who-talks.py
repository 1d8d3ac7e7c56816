def app(ui):
    s = ui.state
    s.a = s.get("a", 0.0)
    s.b = s.get("b", 0.0)
    who = s.get("who", "")
    if who == "a":
        s.a += ui.dt
    if who == "b":
        s.b += ui.dt
    with ui.row():
        ui.text(f"0:{int(s.a):02d}", size=40)
        if ui.button("Anna talks"):
            s.who = "a"
    with ui.row():
        ui.text(f"0:{int(s.b):02d}", size=40)
        if ui.button("Ben talks"):
            s.who = "b"
    if ui.button("Nobody talks"):
        s.who = ""
