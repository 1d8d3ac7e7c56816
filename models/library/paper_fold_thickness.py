LIKE = [(0.002, "a coin"), (0.1, "a hand"), (1.8, "a person"), (10, "a house"), (330, "the Eiffel Tower"), (8849, "Mount Everest"), (384400000, "the way to the moon")]


def app(ui):
    ui.title("Folded paper")
    folds = ui.slider("Folds", 0, 50, 7)
    metres = 0.0001 * 2**folds
    if metres < 1:
        ui.text(f"{metres * 1000:.1f} mm", size=40, bold=True)
    elif metres < 1000:
        ui.text(f"{metres:.1f} m", size=40, bold=True)
    else:
        ui.text(f"{metres / 1000:,.1f} km", size=40, bold=True)
    ui.text(f"{2**folds:,} layers" if folds else "1 layer", size=20)
    smaller = [name for size, name in LIKE if size <= metres]
    if smaller:
        ui.text(f"More than {smaller[-1]}", size=24)
