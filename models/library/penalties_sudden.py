def app(ui):
    ui.title("Penalties")
    s = ui.state
    shots = s.get("shots", [])
    blue, red = shots[::2], shots[1::2]
    ahead = blue.count("O") - red.count("O")
    ui.text(f"Blue {blue.count('O')} : {red.count('O')} Red", size=36, bold=True)
    ui.text("Blue: " + " ".join(blue), color="blue", size=20)
    ui.text("Red: " + " ".join(red), color="red", size=20)
    if len(shots) < 6 or len(shots) % 2 or ahead == 0:
        ui.text(f"{'Red' if len(shots) % 2 else 'Blue'} shoots", size=20)
        with ui.row():
            if ui.button("Goal"):
                shots.append("O")
            if ui.button("Miss"):
                shots.append("X")
    else:
        ui.text("Blue won" if ahead > 0 else "Red won", size=28)
    if ui.button("New shoot-out"):
        shots.clear()
