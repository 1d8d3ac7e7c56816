ROOMS = {
    "Hall": ["A dark hall. The front door is locked.", ["Kitchen", "Cellar"]],
    "Kitchen": ["An old kitchen. Something shines on the table.", ["Hall", "Attic"]],
    "Cellar": ["It is cold here and a ghost looks at you.", ["Hall"]],
    "Attic": ["Dust everywhere and a small window.", ["Kitchen"]],
}


def app(ui):
    ui.title("Haunted house")
    s = ui.state
    room, key, out = s.get("room", "Hall"), s.get("key", False), s.get("out", False)
    if out:
        ui.text("The door opens. You are free!", size=28, color="good")
    else:
        ui.text(room, size=32, bold=True)
        ui.text(ROOMS[room][0], size=20)
        with ui.row():
            for other in ROOMS[room][1]:
                if ui.button(f"Go to the {other}"):
                    s.room = other
        if room == "Kitchen" and not key and ui.button("Take the key"):
            s.key = True
        if room == "Hall" and ui.button("Open the front door"):
            if key:
                s.out = True
            else:
                s.note = "You need a key"
        if room == "Hall":
            ui.text(s.get("note", ""), color="bad")
    ui.text("You have: a key" if key else "You have: nothing")
    if ui.button("Start again"):
        s.room, s.key, s.out, s.note = "Hall", False, False, ""
