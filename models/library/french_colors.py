COLORS = {"rouge": "red", "bleu": "blue", "vert": "green", "jaune": "yellow"}


def app(ui):
    ui.title("French colours")
    s = ui.state
    place, mistakes = s.get("place", 0), s.get("mistakes", 0)
    word = list(COLORS)[place]
    c = ui.canvas(200, 200)
    c.circle(100, 100, 80, COLORS[word])
    ui.text(f"Disk {place + 1} of 4", color="muted")
    with ui.row():
        for name in COLORS:
            if ui.button(name):
                if name == word:
                    s.place = (place + 1) % 4
                else:
                    s.mistakes = mistakes + 1
    ui.text(f"Mistakes: {s.get('mistakes', 0)}", size=20)
