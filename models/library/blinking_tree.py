COLORS = ["red", "yellow", "blue", "orange"]
PLACES = [(150, 70), (130, 110), (170, 115), (110, 160), (150, 165), (190, 160), (95, 215), (135, 210), (175, 215)]


def app(ui):
    ui.title("Christmas tree")
    lit = ui.switch("Lights", True)
    if lit and ui.every(0.5):
        ui.state.beat = ui.state.get("beat", 0) + 1
    beat = ui.state.get("beat", 0)
    c = ui.canvas(300, 300, background="midnightblue")
    c.rect(138, 240, 24, 40, "brown")
    for top, half in [(40, 45), (85, 65), (135, 90)]:
        c.poly([(150, top), (150 - half, top + 105), (150 + half, top + 105)], color="forestgreen")
    for i, (x, y) in enumerate(PLACES):
        on = lit and (i + beat) % 2 == 0
        c.circle(x, y, 7, COLORS[i % 4] if on else "#335533")
    if not lit:
        ui.text("The lights are off", color="muted")
