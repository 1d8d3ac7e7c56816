ORDER = ["mercury", "venus", "earth", "mars"]


def app(ui):
    ui.title("Planets")
    right = 0
    for i, planet in enumerate(ORDER, 1):
        with ui.row():
            if ui.field(f"{i}").strip().lower() == planet:
                ui.text(f"✓ {i}", color="good")
                right += 1
    ui.text(f"{right} of 4 right", size=28)
