COLORS = ["red", "white", "blue", "green", "yellow", "black"]


def app(ui):
    ui.title("My flag")
    with ui.row():
        first = ui.choice("First", COLORS, "red")
        second = ui.choice("Second", COLORS, "white")
        third = ui.choice("Third", COLORS, "blue")
    upright = ui.switch("Upright", False)
    c = ui.canvas(300, 180)
    for i, color in enumerate([first, second, third]):
        if upright:
            c.rect(i * 100, 0, 100, 180, color)
        else:
            c.rect(0, i * 60, 300, 60, color)
    ui.text(f"{'Upright' if upright else 'Lying'}: {first}, {second}, {third}")
