THINGS = ["Walk", "Nap", "Tea", "Call a friend", "Dance", "Read", "Bath", "Stretch", "Laugh"]
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def app(ui):
    ui.title("Self care")
    done = ui.state.get("done", [])
    with ui.grid(3):
        for place, thing in enumerate(THINGS):
            if ui.button(f"✓ {thing}" if place in done else thing):
                if place in done:
                    done.remove(place)
                else:
                    done.append(place)
    if ui.button("New card"):
        done.clear()
    ui.text(f"{len(done)} of 9", size=24)
    if any(all(place in done for place in line) for line in LINES):
        ui.text("Bingo!", size=48, bold=True, color="good")
