SPOTS = {1: "4", 2: "08", 3: "048", 4: "0268", 5: "02468", 6: "023568"}


def app(ui):
    ui.title("Die")
    s = ui.state
    face = s.get("face", 1)
    with ui.row():
        for number in range(1, 7):
            if ui.button(str(number)):
                s.face = number
    c = ui.canvas(200, 200)
    c.rect(10, 10, 180, 180, "white", radius=20)
    for spot in SPOTS[face]:
        c.circle(50 + int(spot) % 3 * 50, 50 + int(spot) // 3 * 50, 15, "black")
    ui.text(f"Face {face}", size=20)
