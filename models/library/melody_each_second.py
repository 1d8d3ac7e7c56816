MELODY = ["E4", "D4", "C4", "D4", "E4"]


def app(ui):
    ui.title("Melody")
    s = ui.state
    with ui.row():
        if ui.button("Play"):
            s.place = 0
        if ui.button("Stop"):
            s.place = -1
    place = s.get("place", -1)
    if 0 <= place <= 5 and ui.every(1):
        place = s.place = place + 1
        if place <= 5:
            ui.note(MELODY[place - 1])
    if place > 5:
        ui.text("The end", size=28)
    elif place > 0:
        ui.text(f"{MELODY[place - 1]}, note {place}", size=28)
    else:
        ui.text("Silence", size=28)
