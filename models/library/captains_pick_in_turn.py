PLAYERS = ["Ann", "Ben", "Cleo", "Dan", "Eva", "Finn"]


def app(ui):
    ui.title("Pick teams")
    s = ui.state
    picked = s.get("picked", [])
    with ui.row():
        for player in PLAYERS:
            if player not in picked and ui.button(player):
                picked.append(player)
    if len(picked) == len(PLAYERS):
        ui.text("The teams are complete", size=32, bold=True, color="good")
    else:
        ui.text("Lena picks" if len(picked) % 2 == 0 else "Omar picks", size=32, bold=True)
    ui.text("Lena: " + (", ".join(picked[::2]) or "-"), size=22)
    ui.text("Omar: " + (", ".join(picked[1::2]) or "-"), size=22)
    if ui.button("Start again"):
        picked.clear()
