COLORS = {"r": "red", "b": "blue", "y": "yellow"}


def app(ui):
    ui.title("Bracelet")
    beads = [letter for letter in ui.field("Pattern", "rrbyrrby").lower() if letter in COLORS]
    c = ui.canvas(300, 300)
    c.circle(150, 150, 110, outline="gray", width=2)
    for i, bead in enumerate(beads):
        angle = math.tau * i / len(beads)
        c.circle(150 + 110 * math.sin(angle), 150 - 110 * math.cos(angle), 12, COLORS[bead])
    for letter, color in COLORS.items():
        ui.text(f"{color}: {beads.count(letter)}")
