PLANTS = [
    ("Aloe vera", "Sun", "Every 3 weeks"),
    ("Basil", "Sun", "Daily"),
    ("Fern", "Shade", "Every 3 days"),
    ("Monstera", "Half shade", "Weekly"),
    ("Orchid", "Half shade", "Weekly"),
    ("Snake plant", "Any light", "Every 3 weeks"),
    ("Peace lily", "Shade", "Twice a week"),
]


def app(ui):
    ui.title("Plant care")
    wanted = ui.field("Search").strip().lower()
    light = ui.choice("Light", ["All", "Sun", "Half shade", "Shade", "Any light"])
    rows = [plant for plant in PLANTS if wanted in plant[0].lower() and light in ("All", plant[1])]
    ui.table(rows, header=["Plant", "Light", "Water"])
    if not rows:
        ui.text("No plant found", color="muted")
