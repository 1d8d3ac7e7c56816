COLORS = {"Weiß": "white", "Blau": "blue", "Grün": "green", "Braun": "brown"}


def app(ui):
    ui.title("Mein Zimmer")
    with ui.row():
        wall = ui.choice("Wand", list(COLORS), "Weiß")
        floor = ui.choice("Boden", list(COLORS), "Braun")
        door = ui.choice("Tür", list(COLORS), "Blau")
    c = ui.canvas(400, 260)
    c.rect(0, 0, 400, 200, COLORS[wall])
    c.rect(0, 200, 400, 60, COLORS[floor])
    c.rect(280, 70, 70, 130, COLORS[door], outline="black")
    ui.text(f"Wand {wall}, Boden {floor}, Tür {door}")
