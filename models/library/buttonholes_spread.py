def app(ui):
    ui.title("Buttonholes")
    length = ui.number("Edge in cm", 60.0, min=1)
    count = int(ui.number("Buttons", 7, min=2, max=30))
    margin = ui.number("From each end in cm", 1.5, min=0, step=0.5)
    gap = (length - 2 * margin) / (count - 1)
    if gap <= 0:
        ui.text("The ends take up the whole edge", color="warn")
        return
    ui.text(f"Every {gap:.1f} cm", size=40, bold=True)
    ui.table([[number + 1, f"{margin + number * gap:.1f} cm"] for number in range(count)], header=["Button", "At"])
