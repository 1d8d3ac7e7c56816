ANIMALS = ["Hedgehog", "Fox", "Cat"]


def app(ui):
    ui.title("In my garden")
    visits = ui.state.get("visits", [])
    with ui.row():
        for animal in ANIMALS:
            if ui.button(animal):
                visits.append([animal, f"{ui.now:%d %b %H:%M}"])
        if ui.button("Undo") and visits:
            visits.pop()
    ui.text(f"{len(visits)} {'visit' if len(visits) == 1 else 'visits'}", size=32, bold=True)
    rows = []
    for animal in ANIMALS:
        times = [when for name, when in visits if name == animal]
        rows.append([animal, len(times), times[-1] if times else "–"])
    ui.table(rows, header=["Animal", "Times", "Last seen"])
