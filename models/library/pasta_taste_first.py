PASTA = {"Spaghetti": 9, "Penne": 11, "Gnocchi": 3}


def app(ui):
    ui.title("Pasta")
    s = ui.state
    with ui.row():
        for name, minutes in PASTA.items():
            if ui.button(name):
                s.end = ui.time + minutes * 60
    if s.get("end"):
        left = math.ceil(s.end - ui.time)
        if left > 0:
            ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
            if left <= 60:
                ui.text("Taste it", size=32, color="warn", align="center")
        else:
            ui.text("Drain", size=64, color="bad", align="center")
