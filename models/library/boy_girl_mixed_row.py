import itertools


def app(ui):
    ui.title("In a row")
    s = ui.state
    with ui.row():
        boys = [name.strip() for name in ui.field("Boys", "Tom, Leo, Max").split(",") if name.strip()]
        girls = [name.strip() for name in ui.field("Girls", "Ann, Eva, Mia").split(",") if name.strip()]
    if ui.button("Mix"):
        random.shuffle(boys)
        random.shuffle(girls)
        s.mixed = [name for pair in itertools.zip_longest(boys, girls) for name in pair if name]
    mixed = s.get("mixed", [])
    ui.text(" ".join(mixed) or "Press Mix", size=24, bold=True)
